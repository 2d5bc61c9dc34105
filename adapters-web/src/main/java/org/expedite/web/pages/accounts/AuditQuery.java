package org.expedite.web.pages.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.audit.AuditEventId;
import org.expedite.application.audit.AuditFilter;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditPosition;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit, as its address asks for it. Days are those of the reader's zone.
 *
 * @param typed what was typed, by the names of the parameters
 * @param filter the filter
 * @param after the position after which the page begins; null for the first page
 * @param problems what cannot be read
 */
record AuditQuery(
        Map<String, String> typed,
        AuditFilter filter,
        @Nullable AuditPosition after,
        List<FormState.Problem> problems) {

    /** The path of the page. */
    static final String PATH = "/admin/audit";

    private static final String ACTOR = "actor";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String AFTER = "after";

    AuditQuery {
        problems = List.copyOf(problems);
    }

    static AuditQuery of(HttpRequest<?> request, Frame frame) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String name : List.of(ACTOR, KIND, FROM, TO)) {
            String text = request.getParameters().get(name, String.class, "").strip();
            if (!text.isEmpty()) {
                typed.put(name, text);
            }
        }
        List<FormState.Problem> problems = new ArrayList<>();
        String actor = typed.get(ACTOR);
        if (actor != null && !AccountId.isPossible(actor)) {
            problems.add(new FormState.Problem(ACTOR, frame.text("audit.actor.problem")));
        }
        Optional<LocalDate> from = day(typed, FROM, frame, problems);
        Optional<LocalDate> to = day(typed, TO, frame, problems);
        return new AuditQuery(
                typed,
                new AuditFilter(
                        actor,
                        kind(typed.get(KIND)).orElse(null),
                        from.map(day -> start(day, frame)).orElse(null),
                        to.map(day -> start(day.plusDays(1), frame)).orElse(null)),
                position(request.getParameters().get(AFTER, String.class, "")).orElse(null),
                problems);
    }

    FormState form() {
        return new FormState(typed, problems);
    }

    boolean isNarrowed() {
        return !typed.isEmpty();
    }

    /** Returns the address of the page after an event. */
    String next(AuditPosition last) {
        UriBuilder address = UriBuilder.of(PATH);
        typed.forEach(address::queryParam);
        return address.queryParam(AFTER, last.at() + "," + last.id()).build().toString();
    }

    private static Optional<AuditKind> kind(@Nullable String name) {
        return Arrays.stream(AuditKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static Instant start(LocalDate day, Frame frame) {
        return day.atStartOfDay(frame.times().zone()).toInstant();
    }

    private static Optional<LocalDate> day(
            Map<String, String> typed, String name, Frame frame, List<FormState.Problem> problems) {
        String text = typed.get(name);
        if (text == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = TypedDay.of(text);
        if (day.isEmpty()) {
            problems.add(new FormState.Problem(name, frame.text("audit.day.problem")));
        }
        return day;
    }

    private static Optional<AuditPosition> position(String text) {
        String[] parts = text.split(",", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(
                            new AuditPosition(Instant.parse(parts[0]), new AuditEventId(parts[1])));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
