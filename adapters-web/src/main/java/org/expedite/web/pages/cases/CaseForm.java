package org.expedite.web.pages.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.expedite.application.FieldError;
import org.expedite.application.cases.CaseDraft;
import org.expedite.application.cases.OpenCase;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.programme.PriorityQuestion;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Texts;
import org.jspecify.annotations.Nullable;

/** The form that opens a case, as it was sent. */
public final class CaseForm {

    /** The field with the channel: phone, or else web. */
    public static final String CHANNEL = "channel";

    /** The field with the contact who asks. */
    public static final String REQUESTER = "requester_id";

    /** The field with the organization of the case. */
    public static final String ORGANIZATION = "organization_id";

    private static final String SERIAL = "serial";
    private static final String MODEL = "model";
    private static final String PRIORITY = "priority";
    private static final String SYNOPSIS = "synopsis";
    private static final String DESCRIPTION = "description";
    private static final String REFERENCE = "customer_reference";
    private static final String FOLLOW_UP = "follow_up";
    private static final String QUESTIONS = "questions";

    private final FormBody body;
    private final FieldChecks checks;
    private final Reachable reachable;

    /**
     * Creates the form.
     *
     * @param body what was sent
     * @param texts the texts in the language of the reader
     * @param numbers reads what callers say as phone numbers
     */
    CaseForm(FormBody body, Texts texts, PhoneNumbers numbers) {
        this.body = body;
        this.checks = new FieldChecks(body, texts);
        this.reachable =
                channel() == Channel.PHONE
                        ? Reachable.said(body, checks, numbers)
                        : Reachable.typed(body, checks);
    }

    /**
     * Returns the case as far as it is filled in. What is wrong counts as missing.
     *
     * @return the draft
     */
    public CaseDraft draft() {
        return new CaseDraft(
                channel(),
                requester(),
                organization(),
                product().orElse(null),
                priority().orElse(null),
                reachable.contacts(),
                reachable.diagnostics());
    }

    /**
     * Returns the request to open the case.
     *
     * @return the request; empty if the form has problems
     */
    public Optional<OpenCase> request() {
        if (!problems().isEmpty()) {
            return Optional.empty();
        }
        NamedProduct product = product().orElseThrow();
        return Optional.of(
                new OpenCase(
                        channel(),
                        requester(),
                        organization(),
                        product.serial(),
                        product.model(),
                        priority().orElseThrow(),
                        new CaseReport(
                                body.text(SYNOPSIS),
                                body.given(DESCRIPTION),
                                body.given(REFERENCE),
                                followUp(),
                                reachable.contacts(),
                                reachable.diagnostics())));
    }

    /**
     * Returns what can be told without asking a desk.
     *
     * @return the problems, in the order of the fields
     */
    public List<FormState.Problem> problems() {
        List<FormState.Problem> problems = new ArrayList<>();
        readable(ORGANIZATION).ifPresent(problems::add);
        readable(REQUESTER).ifPresent(problems::add);
        if (product().isEmpty()) {
            problems.add(
                    body.text(SERIAL).isEmpty() && !body.text(MODEL).isEmpty()
                            ? checks.problem(MODEL, "cases.problem.name")
                            : checks.problem(SERIAL, "cases.problem.serial"));
        }
        checks.text(SYNOPSIS, CaseReport.MAX_SYNOPSIS, false).ifPresent(problems::add);
        checks.optional(DESCRIPTION, CaseReport.MAX_DESCRIPTION, true).ifPresent(problems::add);
        if (priority().isEmpty()) {
            problems.add(checks.problem(PRIORITY, "cases.problem.priority"));
        }
        problems.addAll(reachable.problems());
        checks.optional(REFERENCE, CaseReport.MAX_REFERENCE, false).ifPresent(problems::add);
        return List.copyOf(problems);
    }

    /**
     * Returns what a desk objects to.
     *
     * @param errors the errors of the request
     * @return the problems, at the fields of the form
     */
    public List<FormState.Problem> problems(List<FieldError> errors) {
        return errors.stream()
                .map(
                        error ->
                                new FormState.Problem(
                                        error.field().replace("product.", ""),
                                        checks.texts().error(error)))
                .toList();
    }

    /**
     * Returns what to say if the form has opened a case with other content before.
     *
     * @return that it has to be sent again to open another one
     */
    public List<FormState.Problem> openedBefore() {
        return List.of(checks.problem(SYNOPSIS, "cases.problem.opened_before"));
    }

    /**
     * Returns the questions that were answered with yes.
     *
     * @return in their order
     */
    public Set<PriorityQuestion> answers() {
        Set<PriorityQuestion> yes = EnumSet.noneOf(PriorityQuestion.class);
        Arrays.stream(PriorityQuestion.values())
                .filter(question -> body.texts(QUESTIONS).contains(question.name()))
                .forEach(yes::add);
        return yes;
    }

    /**
     * Returns the priority: the chosen one, else the one to which the answers point.
     *
     * @return the priority; empty if nothing is chosen and no question answered
     */
    public Optional<Priority> priority() {
        return body.one(PRIORITY, Priority.class)
                .or(
                        () ->
                                answers().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(PriorityQuestion.assess(answers())));
    }

    /**
     * Returns the form as it is shown again.
     *
     * @param problems what is wrong
     * @return what was typed
     */
    public FormState shown(List<FormState.Problem> problems) {
        Map<String, String> values =
                new TreeMap<>(
                        body.shown(
                                SERIAL,
                                MODEL,
                                ORGANIZATION,
                                REQUESTER,
                                SYNOPSIS,
                                DESCRIPTION,
                                REFERENCE,
                                FOLLOW_UP,
                                Reachable.DIAGNOSTICS));
        values.putAll(body.shown(ContactFields.all()));
        priority().ifPresent(priority -> values.put(PRIORITY, priority.name()));
        return new FormState(values, problems);
    }

    private Optional<FormState.Problem> readable(String field) {
        return body.text(field).isEmpty() || body.identifier(field).isPresent()
                ? Optional.empty()
                : Optional.of(checks.problem(field, "cases.problem.name"));
    }

    /** The page of calls says that it is one; the desk checks who may say so. */
    private Channel channel() {
        return body.one(CHANNEL, Channel.class)
                .filter(channel -> channel == Channel.PHONE)
                .orElse(Channel.WEB);
    }

    private Optional<NamedProduct> product() {
        return body.text(SERIAL).isEmpty()
                ? body.identifier(MODEL).map(id -> new NamedProduct(null, new Model(id)))
                : body.identifier(SERIAL).map(id -> new NamedProduct(new SerialNumber(id), null));
    }

    private @Nullable OrganizationId organization() {
        return body.identifier(ORGANIZATION).map(OrganizationId::new).orElse(null);
    }

    private @Nullable ContactId requester() {
        return body.identifier(REQUESTER).map(ContactId::new).orElse(null);
    }

    private FollowUp followUp() {
        return body.one(FOLLOW_UP, FollowUp.class).orElse(FollowUp.EMAIL);
    }
}
