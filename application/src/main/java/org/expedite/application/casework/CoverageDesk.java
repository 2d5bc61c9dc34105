package org.expedite.application.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseSnapshot;
import org.expedite.application.cases.Notice;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CoverageMoves;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.ProductMoves;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.TimeAndMaterials;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.products.SerialNumber;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Handles what the cover of cases depends on: accepts time and materials, verifies serial numbers,
 * and corrects wrong products.
 */
public final class CoverageDesk {
    private final CaseReader reader;
    private final MoveExecutor moves;
    private final PriorityEscalation policy;
    private final Money rate;
    private final UnitOfWork unitOfWork;

    /**
     * Creates a desk on these ports.
     *
     * @param rate the current price of an hour on time and materials
     */
    public CoverageDesk(
            CaseReader reader,
            MoveExecutor moves,
            PriorityEscalation policy,
            Money rate,
            UnitOfWork unitOfWork) {
        this.reader = reader;
        this.moves = moves;
        this.policy = policy;
        this.rate = rate;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Records that the customer accepts time and materials at the current rate; see {@link
     * CoverageMoves#acceptTimeAndMaterials}. {@link CustomerRepresentative} defines the contacts
     * who can accept. If a reassessment finds that the cover has changed, that is applied instead
     * and nothing is accepted.
     *
     * @param acceptedBy the contact of the customer who accepts
     * @param amount an amount agreed on in addition to the rate, in its currency, more than zero;
     *     or null
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public MoveResult acceptTimeAndMaterials(
            Actor actor, CaseNumber number, ContactId acceptedBy, @Nullable Money amount) {
        return unitOfWork.run(
                () -> {
                    CaseSnapshot snapshot =
                            reader.snapshot(
                                    actor, UseCase.ACCEPT_TIME_AND_MATERIALS, number, acceptedBy);
                    Optional<FieldError> error =
                            representativeError(actor, acceptedBy, snapshot)
                                    .or(() -> currencyError(amount));
                    return error.isPresent()
                            ? new MoveResult.Invalid(List.of(error.get()))
                            : moves.storeAssessed(
                                    snapshot, accept(actor, snapshot, acceptedBy, amount));
                });
    }

    private Optional<FieldError> representativeError(
            Actor actor, ContactId acceptedBy, CaseSnapshot snapshot) {
        return CustomerRepresentative.error(
                        actor,
                        acceptedBy,
                        "accepted_by",
                        snapshot.supportCase(),
                        snapshot.facts().registry(),
                        policy.settings().dayOf(snapshot.at()))
                .or(() -> contractorError(acceptedBy, snapshot));
    }

    /** Checks that who accepts can bind the customer: a contractor cannot (ours). */
    private Optional<FieldError> contractorError(ContactId acceptedBy, CaseSnapshot snapshot) {
        boolean employed =
                snapshot.facts().registry().person(acceptedBy).stream()
                        .flatMap(
                                p ->
                                        p.contact()
                                                .record()
                                                .employmentsAt(
                                                        snapshot.supportCase().organization(),
                                                        policy.settings().dayOf(snapshot.at())))
                        .anyMatch(e -> e.kind() == Employment.Kind.EMPLOYEE);
        return employed
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                "accepted_by",
                                Code.NOT_AN_EMPLOYEE,
                                "Contractors cannot accept time and materials for the customer."));
    }

    /** Checks that an amount can be compared with the rate. */
    private Optional<FieldError> currencyError(@Nullable Money amount) {
        return amount == null || amount.isSameCurrency(rate)
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                "amount.currency",
                                Code.UNKNOWN_VALUE,
                                "Must be "
                                        + rate.getCurrencyUnit()
                                        + ", the currency of the rate."));
    }

    private Move accept(
            Actor actor, CaseSnapshot snapshot, ContactId acceptedBy, @Nullable Money amount) {
        Move accepted =
                CoverageMoves.acceptTimeAndMaterials(
                        snapshot.supportCase(),
                        new TimeAndMaterials(acceptedBy, snapshot.at(), rate, amount),
                        actor.participant());
        CaseChange covered =
                snapshot.facts()
                        .reassess(snapshot.supportCase(), policy, actor.id(), snapshot.at());
        return accepted instanceof Move.Made && !covered.isEmpty()
                ? new Move.Made(covered)
                : accepted;
    }

    /**
     * Verifies the serial number, as read off the equipment; see {@link CoverageMoves#verify}. A
     * serial number that is not known to belong to the case's organization is invalid, also if
     * another organization has it.
     *
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public MoveResult verify(Actor actor, CaseNumber number, SerialNumber serial) {
        return unitOfWork.run(
                () -> {
                    CaseSnapshot snapshot =
                            reader.snapshotOfProduct(
                                    actor,
                                    UseCase.VERIFY_SERIAL,
                                    number,
                                    new NamedProduct(serial, null));
                    Optional<Move.Refused> objection =
                            snapshot.supportCase()
                                    .objectionTo(CaseMove.VERIFY, actor.participant());
                    return objection.isPresent()
                            ? moves.refused(snapshot, objection.get())
                            : verify(actor, snapshot, serial);
                });
    }

    private MoveResult verify(Actor actor, CaseSnapshot snapshot, SerialNumber serial) {
        SupportCase supportCase = snapshot.supportCase();
        Assistance found = policy.assistance(snapshot.facts().forCase(supportCase), snapshot.at());
        if (found.outcome() == AssistanceOutcome.UNVERIFIED) {
            return new MoveResult.Invalid(
                    List.of(
                            new FieldError(
                                    "serial",
                                    Code.UNKNOWN_REFERENCE,
                                    unknown(
                                            reader.similarSerials(
                                                    serial, supportCase.organization())))));
        }
        return moves.storeAssessed(
                snapshot,
                CoverageMoves.verify(
                        supportCase,
                        snapshot.facts().product(supportCase.organization()),
                        found,
                        actor.participant(),
                        snapshot.at()));
    }

    private static String unknown(Set<SerialNumber> similar) {
        String unknown = "The serial number is not known to be equipment of the organization.";
        return similar.isEmpty()
                ? unknown
                : unknown + " Similar ones are: " + Notice.names(similar) + ".";
    }

    /**
     * Replaces a wrong product by the right one; see {@link ProductMoves#correct}. A serial number
     * that is not known to belong to the case's organization is recorded and awaits verification,
     * as for a new case.
     *
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public MoveResult correctProduct(
            Actor actor, CaseNumber number, NamedProduct right, String reason) {
        return unitOfWork.run(
                () -> {
                    CaseSnapshot snapshot =
                            reader.snapshotOfProduct(actor, UseCase.CORRECT_PRODUCT, number, right);
                    Optional<FieldError> error = snapshot.facts().modelError();
                    return error.isPresent()
                            ? new MoveResult.Invalid(List.of(error.get()))
                            : moves.storeAssessed(snapshot, correct(actor, snapshot, reason));
                });
    }

    private Move correct(Actor actor, CaseSnapshot snapshot, String reason) {
        EscalationFacts facts = snapshot.facts().forCase(snapshot.supportCase());
        return ProductMoves.correct(
                snapshot.supportCase(),
                snapshot.facts().product(snapshot.supportCase().organization()),
                policy.assistance(facts, snapshot.at()),
                policy.identifiedExpert(facts, snapshot.at()).orElse(null),
                reason,
                actor.participant(),
                snapshot.at());
    }
}
