package org.expedite.web.pages.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.expedite.domain.cases.Amendment;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.FieldChange;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Texts;
import org.jspecify.annotations.Nullable;

/** The fields of a form that moves a case, as they were sent. */
final class MoveFields {

    /** Longest reason and summary, as in the API. */
    private static final int MAX_TEXT = 4_000;

    /** The diagnostic information that the form was shown with, which may have longer texts. */
    static final String DIAGNOSTICS_BEFORE = "diagnostics_before";

    private static final String REASON = "reason";
    private static final String SUMMARY = "summary";
    private static final String PRIORITY = "priority";
    private static final String ENGINEER = "to_engineer_id";
    private static final String CONTACT = "contact_id";
    private static final String SERIAL = "serial";
    private static final String MODEL = "model";
    private static final String SYNOPSIS = "synopsis";
    private static final String DESCRIPTION = "description";
    private static final String REFERENCE = "customer_reference";

    private final FormBody body;
    private final MoveKind kind;
    private final FieldChecks checks;
    private final Reachable reachable;

    MoveFields(FormBody body, MoveKind kind, Texts texts) {
        this.body = body;
        this.kind = kind;
        this.checks = new FieldChecks(body, texts);
        this.reachable = Reachable.typed(body, checks);
    }

    /** Returns what can be told without asking a desk. */
    List<FormState.Problem> problems() {
        List<FormState.Problem> problems = new ArrayList<>();
        switch (kind) {
            case NOTHING -> {}
            case REASON -> checks.words(REASON, MAX_TEXT).ifPresent(problems::add);
            case OPTIONAL_REASON ->
                    (body.text(REASON).isEmpty()
                                    ? Optional.<FormState.Problem>empty()
                                    : checks.words(REASON, MAX_TEXT))
                            .ifPresent(problems::add);
            case SUMMARY -> checks.words(SUMMARY, MAX_TEXT).ifPresent(problems::add);
            case PRIORITY -> {
                if (chosen().isEmpty()) {
                    problems.add(checks.problem(PRIORITY, "cases.problem.priority"));
                }
                checks.words(REASON, MAX_TEXT).ifPresent(problems::add);
            }
            case ENGINEER -> id(ENGINEER, problems);
            case CONTACT -> id(CONTACT, problems);
            case SERIAL -> id(SERIAL, problems);
            case PRODUCT -> {
                if (body.text(SERIAL).isEmpty() && !body.text(MODEL).isEmpty()) {
                    id(MODEL, problems);
                } else {
                    id(SERIAL, problems);
                }
                checks.words(REASON, MAX_TEXT).ifPresent(problems::add);
            }
            case REPORT -> {
                checks.text(SYNOPSIS, CaseReport.MAX_SYNOPSIS, false).ifPresent(problems::add);
                checks.optional(DESCRIPTION, CaseReport.MAX_DESCRIPTION, true)
                        .ifPresent(problems::add);
                problems.addAll(reachable.problems());
                checks.optional(REFERENCE, CaseReport.MAX_REFERENCE, false)
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private void id(String field, List<FormState.Problem> problems) {
        if (body.identifier(field).isEmpty()) {
            problems.add(checks.problem(field, "cases.problem.name"));
        }
    }

    /** Returns the form as it is shown again. */
    FormState shown(List<FormState.Problem> problems) {
        return new FormState(typed(), problems);
    }

    /** Returns what was typed. */
    Map<String, String> typed() {
        Map<String, String> typed =
                new TreeMap<>(
                        body.shown(
                                REASON,
                                SUMMARY,
                                PRIORITY,
                                ENGINEER,
                                CONTACT,
                                SERIAL,
                                MODEL,
                                SYNOPSIS,
                                DESCRIPTION,
                                REFERENCE,
                                Reachable.DIAGNOSTICS,
                                DIAGNOSTICS_BEFORE));
        typed.putAll(body.shown(ContactFields.all()));
        return typed;
    }

    String reason() {
        return body.text(REASON);
    }

    @Nullable String reasonIfAny() {
        return body.given(REASON);
    }

    String summary() {
        return body.text(SUMMARY);
    }

    Priority priority() {
        return chosen().orElseThrow();
    }

    private Optional<Priority> chosen() {
        return body.one(PRIORITY, Priority.class);
    }

    EngineerId engineer() {
        return new EngineerId(read(ENGINEER));
    }

    ContactId contact() {
        return new ContactId(read(CONTACT));
    }

    SerialNumber serial() {
        return new SerialNumber(read(SERIAL));
    }

    NamedProduct product() {
        return body.text(SERIAL).isEmpty()
                ? new NamedProduct(null, new Model(read(MODEL)))
                : new NamedProduct(serial(), null);
    }

    private String read(String field) {
        return body.identifier(field).orElseThrow();
    }

    /** Returns the version that the reader saw; null if the form has none. */
    @Nullable Integer version() {
        return body.version().orElse(null);
    }

    /** Returns the report as the form has it. */
    Amendment amendment() {
        return new Amendment(
                new FieldChange.NewValue<>(body.text(SYNOPSIS)),
                new FieldChange.NewValue<@Nullable String>(body.given(DESCRIPTION)),
                new FieldChange.NewValue<@Nullable String>(body.given(REFERENCE)),
                new FieldChange.NewValue<>(reachable.contacts()),
                lines(Reachable.DIAGNOSTICS).equals(lines(DIAGNOSTICS_BEFORE))
                        ? new FieldChange.Unchanged<>()
                        : new FieldChange.NewValue<>(reachable.diagnostics()));
    }

    private List<String> lines(String field) {
        return body.text(field).lines().toList();
    }
}
