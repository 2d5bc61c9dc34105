package org.expedite.web.pages.callers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.expedite.application.FieldError;
import org.expedite.application.cases.OpenCase;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.web.api.text.Identifiers;
import org.expedite.web.api.text.PhoneNumberRule;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.api.text.TextRule;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Texts;
import org.jspecify.annotations.Nullable;

/** The form by which an engineer opens a case for a caller, as it was sent. */
final class CallForm {

    static final String CALLER = "requester_id";
    static final String ORGANIZATION = "organization_id";
    static final String CONTACT_NAME = "contact_name";
    static final String CONTACT_PHONE = "contact_phone";
    private static final String SERIAL = "serial";
    private static final String MODEL = "model";
    private static final String SYNOPSIS = "synopsis";
    private static final String DESCRIPTION = "description";
    private static final String REFERENCE = "customer_reference";
    private static final String DIAGNOSTICS = "diagnostics";
    private static final String PRIORITY = "priority";
    private static final int MAX_NAME = 200;

    private final FormBody body;
    private final Texts texts;
    private final PhoneNumbers numbers;
    private final List<FormState.Problem> problems = new ArrayList<>();

    CallForm(FormBody body, Texts texts, PhoneNumbers numbers) {
        this.body = body;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** Returns the request; empty, with problems in the form, if something is missing or wrong. */
    Optional<OpenCase> request() {
        String caller = id(CALLER);
        String organization = id(ORGANIZATION);
        String serial = id(SERIAL);
        String model = id(MODEL);
        if (body.text(SERIAL).isEmpty() == body.text(MODEL).isEmpty()) {
            problem(SERIAL, "calls.serial_or_model");
        }
        if (body.text(CALLER).isEmpty() && body.text(ORGANIZATION).isEmpty()) {
            problem(ORGANIZATION, "calls.organization.problem");
        }
        Optional<Priority> priority = one(PRIORITY, Priority.values());
        if (priority.isEmpty()) {
            problem(PRIORITY, "calls.priority.problem");
        }
        required(SYNOPSIS, CaseReport.MAX_SYNOPSIS);
        optional(DESCRIPTION, CaseReport.MAX_DESCRIPTION, true, false);
        optional(REFERENCE, CaseReport.MAX_REFERENCE, false, false);
        optional(DIAGNOSTICS, CaseReport.MAX_DIAGNOSTIC, true, true);
        List<RoundTheClockContact> contacts = contacts();
        if (!problems.isEmpty() || priority.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new OpenCase(
                        Channel.PHONE,
                        made(caller, ContactId::new),
                        made(organization, OrganizationId::new),
                        made(serial, SerialNumber::new),
                        made(model, Model::new),
                        priority.get(),
                        new CaseReport(
                                body.text(SYNOPSIS),
                                given(DESCRIPTION),
                                given(REFERENCE),
                                one("follow_up", FollowUp.values()).orElse(FollowUp.EMAIL),
                                contacts,
                                body.text(DIAGNOSTICS).isEmpty()
                                        ? List.of()
                                        : List.of(body.text(DIAGNOSTICS)))));
    }

    /** Adds what the desk objects to. */
    void reject(List<FieldError> errors) {
        errors.forEach(
                error ->
                        problems.add(
                                new FormState.Problem(
                                        error.field().replace("product.", ""),
                                        texts.error(error))));
    }

    FormState form() {
        return new FormState(
                body.shown(
                        CALLER,
                        ORGANIZATION,
                        SERIAL,
                        MODEL,
                        SYNOPSIS,
                        DESCRIPTION,
                        REFERENCE,
                        DIAGNOSTICS,
                        PRIORITY,
                        "follow_up",
                        CONTACT_NAME,
                        CONTACT_PHONE),
                problems);
    }

    /** Returns the form for somebody who is not known, with what the engineer has typed already. */
    static FormState forUnknown(FormBody search) {
        return new FormState(
                Map.of(
                        CONTACT_NAME, search.text("name"),
                        CONTACT_PHONE, search.text("phone")),
                List.of());
    }

    private List<RoundTheClockContact> contacts() {
        String name = body.text(CONTACT_NAME);
        String phone = body.text(CONTACT_PHONE);
        if (name.isEmpty() && phone.isEmpty()) {
            return List.of();
        }
        required(CONTACT_NAME, MAX_NAME);
        Optional<String> valid =
                numbers.read(phone, null).stream()
                        .filter(number -> PhoneNumberRule.objection(number) == null)
                        .findFirst();
        if (valid.isEmpty()) {
            problem(CONTACT_PHONE, "calls.phone.problem");
        }
        return problems.isEmpty()
                ? List.of(new RoundTheClockContact(name, valid.orElseThrow()))
                : List.of();
    }

    private void required(String field, int max) {
        if (TextRule.objection(body.text(field), max, false, false) != null) {
            problem(field, "calls.line.problem", max);
        }
    }

    private void optional(String field, int max, boolean lines, boolean words) {
        if (!body.text(field).isEmpty()
                && TextRule.objection(body.text(field), max, lines, words) != null) {
            problem(field, "calls.text.problem", max);
        }
    }

    private @Nullable String id(String field) {
        String text = body.text(field);
        Optional<String> id = Identifiers.read(text).stream().findFirst();
        if (!text.isEmpty() && id.isEmpty()) {
            problem(field, "search.id.problem");
        }
        return id.orElse(null);
    }

    private <E extends Enum<E>> Optional<E> one(String field, E[] allowed) {
        return Arrays.stream(allowed)
                .filter(value -> value.name().equals(body.text(field)))
                .findFirst();
    }

    private static <T> @Nullable T made(@Nullable String text, Function<String, T> type) {
        return text == null ? null : type.apply(text);
    }

    private @Nullable String given(String field) {
        return body.text(field).isEmpty() ? null : body.text(field);
    }

    private void problem(String field, String key, Object... values) {
        problems.add(new FormState.Problem(field, texts.text(key, values)));
    }
}
