package org.expedite.application.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.Intake;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;
import org.jspecify.annotations.Nullable;

/**
 * Determines what a request to open a case leads to, without storing anything. The opening and its
 * preview both rest on it.
 */
final class CaseOpening {
    private final ProductRecognition recognition;
    private final PriorityEscalation policy;

    CaseOpening(FactGatherer gatherer, PriorityEscalation policy) {
        this.recognition = new ProductRecognition(gatherer);
        this.policy = policy;
    }

    /**
     * Outcome of a request.
     *
     * @param facts the facts that it rests on
     * @param errors the field errors of the request; if there are none, its parties are determined
     */
    record Prospect(
            Actor actor,
            OpenCase request,
            KnownFacts facts,
            CaseParties parties,
            List<FieldError> errors,
            Instant at) {
        /** Returns the parties; empty if the request has errors. */
        Optional<CaseParties.Determined> possible() {
            return errors.isEmpty() && parties instanceof CaseParties.Determined determined
                    ? Optional.of(determined)
                    : Optional.empty();
        }
    }

    /** Gathers the facts of a request, and checks it. */
    Prospect prospect(Actor actor, OpenCase request, Instant now) {
        LocalDate day = policy.settings().dayOf(now);
        ContactId requester = CaseParties.requester(actor, request.requester());
        ProductRecognition.Recognized recognized =
                recognition.recognize(
                        actor, requester, request.organization(), request.product(), day);
        List<FieldError> errors = errors(actor, request, requester, recognized.facts());
        employerError(request, recognized, day).ifPresent(errors::add);
        if (recognized.parties() instanceof CaseParties.Invalid invalid) {
            errors.addAll(invalid.errors());
        }
        return new Prospect(
                actor, request, recognized.facts(), recognized.parties(), List.copyOf(errors), now);
    }

    /** Opens the case at the lowest level. Clause {@code ACCESS_IDENTIFY}. */
    CaseChange open(CaseNumber number, Prospect prospect, CaseParties.Determined parties) {
        OpenCase request = prospect.request();
        EscalationFacts facts = facts(prospect, parties);
        return SupportCase.open(
                number,
                new Intake(
                        request.channel(),
                        prospect.at(),
                        prospect.actor().id(),
                        parties.organization(),
                        parties.requester(),
                        request.priority()),
                prospect.facts().product(parties.organization()),
                request.report(),
                policy.assistance(facts, prospect.at()),
                policy.identifiedExpert(facts, prospect.at()).orElse(null),
                facts.caseFacts().level());
    }

    /** Returns the facts for a decision on the case that would be opened. */
    EscalationFacts facts(Prospect prospect, CaseParties.Determined parties) {
        CaseFacts caseFacts =
                CaseFacts.ofNewCase(
                        prospect.request().priority(),
                        policy.settings().levels().lowest(),
                        parties.organization());
        return prospect.facts()
                .forDecision(caseFacts, parties.requester(), Identification.AT_OPENING);
    }

    private static List<FieldError> errors(
            Actor actor, OpenCase request, @Nullable ContactId requester, KnownFacts knownFacts) {
        List<FieldError> errors = new ArrayList<>();
        if (request.channel() == Channel.PHONE
                && !Permissions.allows(actor, UseCase.OPEN_PHONE_CASE)) {
            errors.add(
                    new FieldError(
                            "channel", Code.STAFF_ONLY, "Only staff can open a phone case."));
        }
        if (request.channel() != Channel.PHONE && requester == null) {
            errors.add(
                    new FieldError(
                            "requester_id",
                            Code.REQUIRED,
                            "Required unless the channel is PHONE."));
        }
        knownFacts.modelError().ifPresent(errors::add);
        return errors;
    }

    /** Checks that a case without a call is opened for an employer of its requester (ours). */
    private static Optional<FieldError> employerError(
            OpenCase request, ProductRecognition.Recognized recognized, LocalDate day) {
        return request.channel() != Channel.PHONE
                        && recognized.parties() instanceof CaseParties.Determined determined
                        && determined.requester() != null
                        && !CaseParties.employers(recognized.facts(), determined.requester(), day)
                                .contains(determined.organization())
                ? Optional.of(
                        new FieldError(
                                "organization_id",
                                Code.NOT_THEIR_EMPLOYER,
                                "The requester does not work for this organization; only a phone"
                                        + " case can be opened for it."))
                : Optional.empty();
    }
}
