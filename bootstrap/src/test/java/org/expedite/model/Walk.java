package org.expedite.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.Account;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.OpenCase;
import org.expedite.application.cases.OpenCaseResult;
import org.expedite.application.queues.ClaimResult;
import org.expedite.application.queues.QueueDesk;
import org.expedite.application.upkeep.AutoCloseDesk;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.products.SerialNumber;
import org.expedite.sample.DemoAccounts;
import org.expedite.served.Center;
import org.expedite.settings.Settings;

/** One walk: random actors try random moves on a few cases, and every result is checked. */
final class Walk {
    private static final int MOST_CASES = 12;
    private static final int LONGEST_PAUSE_SECONDS = 600;

    /** So rare that the contracts of the sample data outlast 10,000 steps. */
    private static final int STEPS_BETWEEN_AUTO_CLOSES = 1_000;

    private static final int STEPS_BETWEEN_CHANGES_OF_COVER = 50;

    private static final List<String> PARTICIPANTS =
            List.of("ana", "dan", "engineer-l1", "engineer-l2", "engineer-l3", "duty-manager");

    private final Random random;
    private final Center center;
    private final Check check;
    private final Calls calls;
    private final CaseDesk cases;
    private final QueueDesk queues;
    private final AutoCloseDesk autoClose;
    private final Workforce workforce;
    private final Map<String, Actor> actors;
    private final Duration autoCloseAfter;
    private final Duration reopenWithin;
    private final Lease lease;
    private final List<ModelCase> open = new ArrayList<>();
    private int autoClosed;
    private final Map<Kind, Map<String, Integer>> outcomes = new EnumMap<>(Kind.class);

    Walk(Center center, long seed) {
        this.center = center;
        random = new Random(seed);
        ApplicationContext context = center.server().context();
        cases = context.getBean(CaseDesk.class);
        queues = context.getBean(QueueDesk.class);
        autoClose = context.getBean(AutoCloseDesk.class);
        autoCloseAfter = context.getBean(Settings.class).casework().autoCloseAfter();
        reopenWithin = context.getBean(Settings.class).casework().reopening().afterClosure();
        lease = new Lease(context);
        calls = new Calls(context);
        check = new Check(context);
        actors =
                DemoAccounts.byToken().values().stream()
                        .map(Account::actor)
                        .collect(Collectors.toMap(Actor::id, a -> a, (a, _) -> a, TreeMap::new));
        workforce = new Workforce(context, random);
    }

    /** Makes so many steps, then empties the queues and sets the clock back. */
    void take(int steps) {
        Instant begun = now();
        for (int i = 0; i < steps; i++) {
            center.clock().set(now().plusSeconds(random.nextInt(LONGEST_PAUSE_SECONDS)));
            step(i);
        }
        for (ModelCase c : List.copyOf(open)) {
            attempt(steps, Kind.WITHDRAW, c, actor("ana"));
        }
        center.clock().set(begun);
    }

    /** Returns the counts of outcomes of each kind of step. */
    Map<Kind, Map<String, Integer>> outcomes() {
        return outcomes;
    }

    /** Returns the number of cases that were taken from their owners. */
    int unassigned() {
        return workforce.unassigned();
    }

    /** Returns the number of auto-closed cases. */
    int autoClosed() {
        return autoClosed;
    }

    private void step(int i) {
        if (open.isEmpty() || (open.size() < MOST_CASES && random.nextInt(12) == 0)) {
            open();
            return;
        }
        if (i % STEPS_BETWEEN_AUTO_CLOSES == STEPS_BETWEEN_AUTO_CLOSES - 1) {
            passDays(i);
            return;
        }
        if (random.nextInt(40) == 0) {
            workforce.change(open, check, "step " + i);
            return;
        }
        if (random.nextInt(STEPS_BETWEEN_CHANGES_OF_COVER) == 0) {
            changeCover(i);
            return;
        }
        // Mostly actors with permissions, so that cases progress; now and then others.
        Actor actor =
                workforce.letIn(
                        random.nextInt(8) == 0
                                ? oneOf(List.copyOf(actors.values()))
                                : actor(oneOf(PARTICIPANTS)));
        if (random.nextInt(6) == 0) {
            claim(i, actor);
            return;
        }
        ModelCase c = oneOf(open);
        // Grants are rare and soon picked up, so asking again has to be helped along.
        Kind kind =
                c.granted && random.nextInt(3) == 0
                        ? Kind.ASK_FOR_PRIORITY
                        : oneOf(List.of(Kind.values()));
        if (kind == Kind.WITHDRAW && random.nextInt(6) > 0) {
            return;
        }
        boolean byOwner = c.isOwned() && random.nextInt(2) == 0;
        attempt(i, kind, c, byOwner ? workforce.letIn(ownerOf(c)) : actor);
        boolean over = c.status == CaseStatus.WITHDRAWN || c.status == CaseStatus.CLOSED;
        if (over && random.nextInt(4) == 0) {
            open.remove(c);
        }
    }

    private void open() {
        Actor customer = actor(oneOf(List.of("ana", "dan")));
        Equipment equipment =
                random.nextInt(2) > 0 ? Equipment.ROUTER : oneOf(List.of(Equipment.values()));
        Priority priority = oneOf(List.of(Priority.values()));
        OpenCaseResult result =
                cases.open(
                        customer,
                        new OpenCase(
                                Channel.WEB,
                                null,
                                null,
                                new SerialNumber(equipment.serial()),
                                null,
                                priority,
                                Calls.report(false)));
        CaseNumber number = ((OpenCaseResult.Opened) result).view().supportCase().number();
        ModelCase c =
                new ModelCase(
                        number,
                        equipment,
                        equipment.opens(lease.isSuspended()),
                        customer.id(),
                        priority,
                        now());
        open.add(c);
        check.agrees(c, customer.id(), "opened");
    }

    /** Claims the first suitable case, if the model has one. */
    private void claim(int i, Actor actor) {
        TechnicalLevel level = oneOf(ModelCase.LEVELS.ascending());
        Engineer engineer = workforce.find(actor.id());
        boolean mayClaim = engineer != null && Model.worksAt(engineer, level);
        Optional<ModelCase> first =
                open.stream()
                        .filter(c -> c.waits() && c.level.equals(level))
                        .filter(c -> c.equipment.isFor(workforce.skills(actor.id())))
                        .min(ModelCase.FIRST_COME);
        String expected =
                mayClaim ? first.map(c -> c.number.value()).orElse("NOTHING") : "FORBIDDEN";
        String result =
                Calls.summary(
                        () ->
                                switch (queues.claim(actor, level)) {
                                    case ClaimResult.Claimed taken ->
                                            taken.view().supportCase().number().value();
                                    case ClaimResult.NothingWaiting() -> "NOTHING";
                                });
        assertThat(result).as("step %d: %s claims at %s", i, actor.id(), level).isEqualTo(expected);
        if (mayClaim && first.isPresent()) {
            ModelCase c = first.get();
            Model.pickUp(c, actor);
            check.changed(c, actor.id(), "step " + i + ": claimed");
        }
    }

    private void attempt(int i, Kind kind, ModelCase c, Actor actor) {
        RandomChoice choice = RandomChoice.of(random);
        Expected expected =
                switch (kind) {
                    case RELEASE -> Model.release(c, actor);
                    case HAND_OVER -> Model.handOver(c, actor, workforce.get(choice.engineer()));
                    case AWAIT_CUSTOMER -> Model.awaitCustomer(c, actor);
                    case RESUME -> Model.resume(c, actor);
                    case WORK_AROUND -> Model.workAround(c, actor);
                    case FAIL_WORKAROUND -> Model.failWorkaround(c, actor);
                    case RESOLVE -> Model.resolve(c, actor, now());
                    case CLOSE -> Model.close(c, actor, now());
                    case REOPEN -> Cover.reopen(c, actor, lease.isSuspended(), reopenWithin, now());
                    case WITHDRAW -> Model.withdraw(c, actor, now());
                    case DE_ESCALATE -> Model.deEscalate(c, actor, now());
                    case OVERRIDE -> Model.override(c, actor, now());
                    case CHANGE_PRIORITY -> Model.changePriority(c, actor, choice.priority());
                    case AMEND -> Model.amend(c, actor, choice.coin());
                    case IDENTIFY -> Conversation.identify(c, actor, choice.person());
                    case VERIFY ->
                            Cover.verify(c, actor, choice.equipment(), lease.isSuspended(), now());
                    case CORRECT_PRODUCT ->
                            Cover.correct(c, actor, choice.equipment(), lease.isSuspended(), now());
                    case ACCEPT_TIME_AND_MATERIALS ->
                            Cover.accept(c, actor, choice.person(), now());
                    case ADD_NOTE -> Conversation.note(c, actor, choice.coin());
                    case ADD_ATTACHMENT -> Conversation.attach(c, actor);
                    case ESCALATE -> Model.ordinaryEscalation(c, actor, now());
                    case ASK_FOR_PRIORITY ->
                            Model.askForPriority(c, actor, lease.isSuspended(), now());
                };
        String what = "step %d: %s by %s on %s".formatted(i, kind, actor.id(), c);
        if (i % 4 == 0) {
            check.offers(kind, c, actor, expected, what);
        }
        String result = Calls.summary(() -> calls.make(kind, c, actor, choice));
        assertThat(result).as(what).isEqualTo(expected.summary());
        outcomes.computeIfAbsent(kind, _ -> new TreeMap<>()).merge(result, 1, Integer::sum);
        switch (expected) {
            case Expected.Made(Runnable effect) -> {
                take(effect, c, actor);
                check.changed(c, actor.id(), what);
            }
            case Expected.Decided(Outcome _, Runnable effect) -> {
                take(effect, c, actor);
                check.changed(c, actor.id(), what);
            }
            case Expected.MadeInternally() -> check.changedInternally(c, actor, what);
            default -> check.unchanged(c, what);
        }
    }

    /** Applies an effect, and that of the word of a customer. */
    private void take(Runnable effect, ModelCase c, Actor actor) {
        effect.run();
        if (!Model.isStaff(actor)) {
            c.spokenOf(now());
        }
    }

    /** Suspends or resumes a contract: cases that await its cover enter their queues. */
    private void changeCover(int i) {
        lease.change();
        for (ModelCase c : open) {
            boolean covered =
                    c.equipment == Equipment.LEASED
                            && c.status == CaseStatus.AWAITING_COVERAGE
                            && !lease.isSuspended();
            if (covered) {
                c.paid = false;
                c.enterQueue(now());
                check.changed(c, Participant.CENTER.id(), "step " + i + ": covered");
            } else {
                check.unchanged(c, "step " + i + ": still as it was");
            }
        }
    }

    /** Lets days pass, and auto-closes cases whose customer has not replied for too long. */
    private void passDays(int i) {
        Duration pause =
                random.nextBoolean()
                        ? autoCloseAfter
                        : autoCloseAfter.dividedBy(1L + random.nextInt(5)).minusMillis(1);
        center.clock().set(now().plus(pause));
        autoClose.closeDue(() -> false);
        for (ModelCase c : open) {
            if (c.awaitingConfirmationSince != null
                    && !c.awaitingConfirmationSince.plus(autoCloseAfter).isAfter(now())) {
                c.end(CaseStatus.CLOSED, now());
                check.changed(c, Participant.CENTER.id(), "step " + i + ": silent");
                autoClosed++;
            } else {
                check.unchanged(c, "step " + i + ": not silent for long enough");
            }
        }
        for (ModelCase c : List.copyOf(open)) {
            if (c.takesNoWords()) {
                attempt(i, Kind.REOPEN, c, actor("dan"));
            }
        }
    }

    private Instant now() {
        return center.clock().instant();
    }

    private Actor actor(String id) {
        return Objects.requireNonNull(actors.get(id));
    }

    private Actor ownerOf(ModelCase c) {
        return actor(Objects.requireNonNull(c.owner));
    }

    private <T> T oneOf(List<T> choices) {
        return RandomChoice.oneOf(random, choices);
    }
}
