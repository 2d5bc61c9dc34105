package org.expedite.web.pages.cases;

import io.micronaut.http.HttpParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.WaitingFor;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.search.SearchQuery;
import org.expedite.web.api.text.Identifiers;
import org.expedite.web.api.text.TextRule;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Texts;
import org.expedite.web.pages.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a search, as the address has them under the names of the API. What is empty does
 * not filter, since browsers send all fields of a form. Days are those of the reader.
 */
final class CaseSearch {

    private static final int MAX_WORDS = 200;
    private static final List<String> SINGLE =
            List.of(
                    "q",
                    "waiting_for",
                    "technical_level",
                    "expedited",
                    "organization_id",
                    "owner_id",
                    "requester_id",
                    "serial",
                    "model",
                    "product_line",
                    "opened_from",
                    "opened_to",
                    "sort");

    private final HttpParameters parameters;
    private final Texts texts;
    private final ZoneId zone;
    private final List<FormState.Problem> problems = new ArrayList<>();
    private final CaseFilter filter;

    CaseSearch(HttpParameters parameters, Texts texts, ZoneId zone) {
        this.parameters = parameters;
        this.texts = texts;
        this.zone = zone;
        this.filter = read();
        checkWords();
    }

    /** Returns the filter; it is of no use if there are problems. */
    CaseFilter filter() {
        return filter;
    }

    /** Returns the words to find, or null for all cases. */
    @Nullable SearchQuery words() {
        return text("q").isEmpty() ? null : new SearchQuery(text("q"));
    }

    CaseOrder order() {
        return "opened_at".equals(text("sort")) ? CaseOrder.OLDEST_FIRST : CaseOrder.NEWEST_FIRST;
    }

    /** Returns what was asked for and what is wrong with it. */
    FormState form() {
        Map<String, String> values = new HashMap<>();
        SINGLE.forEach(name -> values.put(name, text(name)));
        return new FormState(values, problems);
    }

    Set<CaseStatus> statuses() {
        return all("status", CaseStatus.class);
    }

    Set<Priority> priorities() {
        return all("priority", Priority.class);
    }

    /** Returns whether anything but the order is asked for. */
    boolean filters() {
        return !statuses().isEmpty()
                || !priorities().isEmpty()
                || SINGLE.stream().anyMatch(name -> !"sort".equals(name) && !text(name).isEmpty());
    }

    /** Returns the case that is asked for by its number alone. */
    Optional<CaseNumber> number() {
        boolean alone =
                statuses().isEmpty()
                        && priorities().isEmpty()
                        && SINGLE.stream()
                                .allMatch(name -> "q".equals(name) || text(name).isEmpty());
        return alone ? CaseNumber.parse(text("q")) : Optional.empty();
    }

    private CaseFilter read() {
        return new CaseFilter(
                statusesOfTurn(),
                priorities().isEmpty() ? null : priorities(),
                id("organization_id", id -> Set.of(new OrganizationId(id))),
                id("technical_level", TechnicalLevel::new),
                one("expedited", List.of("true", "false")).map(Boolean::valueOf).orElse(null),
                new CaseFilter.Involved(
                        id("owner_id", id -> id),
                        id("requester_id", ContactId::new),
                        id("serial", SerialNumber::new),
                        id("model", Model::new),
                        id("product_line", ProductLineCode::new),
                        false),
                new CaseFilter.Opened(instant("opened_from", 0), instant("opened_to", 1)),
                null);
    }

    private @Nullable Set<CaseStatus> statusesOfTurn() {
        Set<CaseStatus> chosen = statuses();
        Optional<WaitingFor> turn =
                one("waiting_for", names(WaitingFor.class)).map(WaitingFor::valueOf);
        if (turn.isEmpty()) {
            return chosen.isEmpty() ? null : chosen;
        }
        return turn.get().statuses().stream()
                .filter(status -> chosen.isEmpty() || chosen.contains(status))
                .collect(Collectors.toSet());
    }

    private void checkWords() {
        String words = text("q");
        if (words.isEmpty()) {
            return;
        }
        if (TextRule.objection(words, MAX_WORDS, false, false) != null
                || !new SearchQuery(words).hasWord()) {
            problem("q", "search.q.problem", MAX_WORDS);
        }
    }

    private <T> @Nullable T id(String name, Function<String, T> type) {
        String text = text(name);
        Optional<String> id = Identifiers.parse(text);
        if (!text.isEmpty() && id.isEmpty()) {
            problem(name, "search.id.problem");
        }
        return id.map(type).orElse(null);
    }

    private Optional<String> one(String name, List<String> allowed) {
        String text = text(name);
        if (!text.isEmpty() && !allowed.contains(text)) {
            problem(name, "search.choice.problem");
            return Optional.empty();
        }
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    /** Returns the beginning of a day, so many days later. */
    private @Nullable Instant instant(String name, int later) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = TypedDay.of(text);
        if (day.isEmpty()) {
            problem(name, "search.day.problem");
        }
        return day.map(d -> d.plusDays(later).atStartOfDay(zone).toInstant()).orElse(null);
    }

    private <E extends Enum<E>> Set<E> all(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        List<String> names = parameters.getAll(name);
        Arrays.stream(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .forEach(chosen::add);
        return chosen;
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).<String>map(Enum::name).toList();
    }

    private String text(String name) {
        String given = parameters.get(name);
        return given == null ? "" : given.strip();
    }

    private void problem(String field, String key, Object... values) {
        problems.add(new FormState.Problem(field, texts.text(key, values)));
    }
}
