package org.expedite.application.queues;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.expedite.application.BusinessEvents;
import org.expedite.application.FieldError;
import org.expedite.application.NotFoundException;
import org.expedite.application.StaleVersionException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.Relation;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseView;
import org.expedite.application.cases.Cases;
import org.expedite.application.casework.MoveExecutor;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.engineers.Engineers;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.OwnershipMoves;
import org.expedite.domain.cases.Refusal;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.domain.queues.WaitingCase;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** Lists the queues of the technical levels, and claims, releases and hands over cases. */
public final class QueueDesk {
    /**
     * Numbers of candidates for a claim. The first suffices for few engineers; with the last, so
     * many can claim concurrently without a repetition.
     */
    private static final int[] CANDIDATES = {10, 50};

    /** The last place that is determined; so long is no queue as a rule. */
    public static final int MAX_PLACE = 100;

    /** Maximum number of waiting cases that are counted at a level. */
    public static final int COUNTED = 25;

    private static final FieldError NO_ENGINEER =
            new FieldError(
                    "to_engineer_id",
                    FieldError.Code.UNKNOWN_REFERENCE,
                    "There is no such engineer.");

    private final Queues queues;
    private final Cases cases;
    private final Engineers engineers;
    private final CaseReader reader;
    private final MoveExecutor moves;
    private final TechnicalLevels levels;
    private final UnitOfWork unitOfWork;
    private final BusinessEvents events;
    private final Clock clock;
    private final ClaimsInProgress claims = new ClaimsInProgress();

    /** Creates a desk on these ports. */
    public QueueDesk(
            Queues queues,
            Cases cases,
            Engineers engineers,
            CaseReader reader,
            MoveExecutor moves,
            TechnicalLevels levels,
            UnitOfWork unitOfWork,
            BusinessEvents events,
            Clock clock) {
        this.queues = queues;
        this.cases = cases;
        this.engineers = engineers;
        this.reader = reader;
        this.moves = moves;
        this.levels = levels;
        this.unitOfWork = unitOfWork;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lists the cases that wait at a level, in order; see {@link Queues#page}.
     *
     * @throws NotFoundException if the level is not configured
     */
    public List<WaitingCase> page(
            Actor actor, TechnicalLevel level, @Nullable QueuePosition after, int limit) {
        Permissions.require(actor, UseCase.VIEW_QUEUE);
        requireLevel(level);
        return queues.page(level, after, limit);
    }

    /**
     * Returns the place of a case in the queue of its level, 1 for the next one; in one read.
     *
     * @param view the case, as somebody sees it
     * @return empty if the case does not wait, or is not among the first {@link #MAX_PLACE}
     */
    public OptionalInt place(CaseView view) {
        SupportCase supportCase = view.supportCase();
        if (!supportCase.waits()) {
            return OptionalInt.empty();
        }
        int before =
                queues.first(supportCase.state().level(), Set.of(), MAX_PLACE).stream()
                        .map(QueuePosition::number)
                        .toList()
                        .indexOf(supportCase.number());
        return before < 0 ? OptionalInt.empty() : OptionalInt.of(before + 1);
    }

    /**
     * Counts the cases that wait at each level, {@value #COUNTED} at most, lowest level first. Each
     * level is one read that does not depend on how many wait.
     */
    public List<QueueLength> lengths(Actor actor) {
        Permissions.require(actor, UseCase.VIEW_QUEUE);
        return levels.ascending().stream()
                .map(
                        level ->
                                QueueLength.of(
                                        level, queues.first(level, Set.of(), COUNTED + 1), COUNTED))
                .toList();
    }

    /**
     * Returns the level whose queue an engineer works through: the highest of the own levels, or
     * the lowest of all for whoever works at each of them.
     */
    public TechnicalLevel ownLevel(Actor actor) {
        Permissions.require(actor, UseCase.VIEW_QUEUE);
        Set<TechnicalLevel> own =
                engineers
                        .find(new EngineerId(actor.id()))
                        .map(found -> found.record().levels())
                        .orElse(Set.of());
        return levels.ascending().reversed().stream()
                .filter(own::contains)
                .findFirst()
                .orElse(levels.lowest());
    }

    /**
     * Returns the case that {@link #claim} would claim now, if nobody else claims it first; empty
     * if none waits, and for whoever cannot claim at that level.
     *
     * @throws NotFoundException if the level is not configured
     */
    public Optional<SupportCase> next(Actor actor, TechnicalLevel level) {
        Permissions.require(actor, UseCase.VIEW_QUEUE);
        requireLevel(level);
        Optional<Engineer> engineer =
                engineers.find(new EngineerId(actor.id())).map(RecordVersion::record);
        return mayClaim(actor, engineer, level)
                ? queues.first(level, lines(engineer), 1).stream()
                        .findFirst()
                        .flatMap(position -> cases.find(position.number()))
                : Optional.empty();
    }

    /**
     * Claims a case if it is the one that {@link #claim} would claim. A case that the engineer owns
     * already is as good as claimed: the same button was pressed twice.
     *
     * @param named the case that the engineer expects to get
     * @return empty if it is another one by now; nothing is claimed then
     * @throws NotFoundException if the level is not configured
     * @throws ForbiddenException if the engineer does not work at that level
     */
    public Optional<ClaimResult> claimIfNext(Actor actor, TechnicalLevel level, CaseNumber named) {
        Permissions.require(actor, UseCase.CLAIM);
        requireLevel(level);
        return claims.during(
                claim ->
                        unitOfWork.run(
                                () ->
                                        firstLocked(actor, level, claim)
                                                .filter(next -> next.number().equals(named))
                                                .map(next -> pickUp(actor, next))
                                                .or(() -> ownedBy(actor, named))));
    }

    /**
     * Claims the first waiting case of a level that the engineer can take, by product line. Cases
     * that others are claiming are skipped; no case is claimed twice.
     *
     * @throws NotFoundException if the level is not configured
     * @throws ForbiddenException if the engineer does not work at that level
     */
    public ClaimResult claim(Actor actor, TechnicalLevel level) {
        Permissions.require(actor, UseCase.CLAIM);
        requireLevel(level);
        return claims.during(
                claim ->
                        unitOfWork.run(
                                () ->
                                        firstLocked(actor, level, claim)
                                                .map(next -> pickUp(actor, next))
                                                .orElseGet(ClaimResult.NothingWaiting::new)));
    }

    /**
     * Puts a case back into the queue of its level; see {@link OwnershipMoves#release}.
     *
     * @throws NotFoundException if the case does not exist or the actor has no access
     * @throws ForbiddenException if the actor is not staff
     */
    public MoveResult release(Actor actor, CaseNumber number) {
        return moves.move(
                actor,
                UseCase.RELEASE,
                number,
                null,
                snapshot ->
                        OwnershipMoves.release(
                                snapshot.supportCase(), actor.participant(), snapshot.at()));
    }

    /**
     * Hands a case over to another engineer; see {@link OwnershipMoves#handOver}.
     *
     * @throws NotFoundException if the case does not exist or the actor has no access
     * @throws ForbiddenException if the actor is not staff
     */
    public MoveResult handOver(Actor actor, CaseNumber number, EngineerId to) {
        return moves.move(
                actor,
                UseCase.HAND_OVER,
                number,
                null,
                null,
                _ -> engineers.find(to).isPresent() ? Optional.empty() : Optional.of(NO_ENGINEER),
                snapshot -> {
                    Move move =
                            OwnershipMoves.handOver(
                                    snapshot.supportCase(),
                                    to.value(),
                                    actor.participant(),
                                    snapshot.at());
                    return move instanceof Move.Made
                            ? objectionTo(to, snapshot.supportCase().state().level())
                                    .<Move>map(refused -> refused)
                                    .orElse(move)
                            : move;
                });
    }

    /** Locks the next owner, who may be about to leave, and returns why the case cannot be his. */
    private Optional<Move.Refused> objectionTo(EngineerId next, TechnicalLevel level) {
        Engineer engineer = engineers.lock(next).orElseThrow().record();
        if (!engineer.active()) {
            return Optional.of(
                    new Move.Refused(
                            Refusal.ENGINEER_INACTIVE, Statement.ENGINEER_INACTIVE.with(next)));
        }
        return engineer.worksAt(level)
                ? Optional.empty()
                : Optional.of(
                        new Move.Refused(
                                Refusal.NOT_AT_THIS_LEVEL,
                                Statement.NOT_AT_THIS_LEVEL.with(next, level)));
    }

    /** Locks the first case that nobody else is claiming; empty if none waits. */
    private Optional<SupportCase> firstLocked(
            Actor actor, TechnicalLevel level, ClaimsInProgress.Claim claim) {
        Set<ProductLineCode> lines = lines(actor, level);
        Set<CaseNumber> tried = new HashSet<>();
        for (int candidates : CANDIDATES) {
            List<QueuePosition> first = queues.first(level, lines, candidates);
            if (first.isEmpty()) {
                return Optional.empty();
            }
            for (QueuePosition position : first) {
                CaseNumber number = position.number();
                if (tried.add(number) && claim.begin(number)) {
                    Optional<SupportCase> locked =
                            queues.lock(number).filter(c -> waitsAt(c, level));
                    if (locked.isPresent()) {
                        return locked;
                    }
                }
            }
        }
        // Others claimed all candidates; more cases may be waiting behind them.
        throw new StaleVersionException("The queue of " + level);
    }

    private Optional<ClaimResult> ownedBy(Actor actor, CaseNumber named) {
        return cases.find(named)
                .filter(found -> actor.id().equals(found.state().owner()))
                .map(found -> claimed(actor, found));
    }

    private ClaimResult claimed(Actor actor, SupportCase owned) {
        return new ClaimResult.Claimed(
                reader.view(owned, reader.snapshot(actor, UseCase.VIEW_CASE, owned, null)));
    }

    private ClaimResult pickUp(Actor actor, SupportCase locked) {
        return switch (OwnershipMoves.pickUp(locked, actor.participant(), clock.instant())) {
            case Move.Made(CaseChange change) -> {
                cases.save(change);
                unitOfWork.afterCommit(() -> events.caseClaimed(locked.state().level()));
                yield claimed(actor, change.after());
            }
            // Staff can pick up any waiting case.
            case Move.Refused refused ->
                    throw new IllegalStateException(refused.explanation().text());
        };
    }

    /**
     * Returns the product lines that this engineer can take; empty for all. The record determines
     * where somebody works. It is locked, so that who leaves at the same moment takes no case
     * along.
     */
    private Set<ProductLineCode> lines(Actor actor, TechnicalLevel level) {
        Optional<Engineer> engineer =
                engineers.lock(new EngineerId(actor.id())).map(RecordVersion::record);
        if (!mayClaim(actor, engineer, level)) {
            throw new ForbiddenException("You do not work at " + level + ".");
        }
        return lines(engineer);
    }

    private static boolean mayClaim(
            Actor actor, Optional<Engineer> engineer, TechnicalLevel level) {
        Set<Relation> relations =
                engineer.filter(e -> e.worksAt(level)).isPresent()
                        ? Set.of(Relation.OWN_LEVEL)
                        : Set.of();
        return Permissions.allows(actor, UseCase.CLAIM, relations);
    }

    private static Set<ProductLineCode> lines(Optional<Engineer> engineer) {
        return engineer.map(Engineer::skills).orElse(Set.of());
    }

    private static boolean waitsAt(SupportCase supportCase, TechnicalLevel level) {
        return supportCase.waits() && supportCase.state().level().equals(level);
    }

    private void requireLevel(TechnicalLevel level) {
        if (!levels.contains(level)) {
            throw new NotFoundException("queue", level.code());
        }
    }
}
