package org.expedite.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** So few that the contracts of the sample data outlast them. */
    private static final int AUTO_CLOSES = 10;

    /**
     * Most attempts are refused in most situations. A walk that takes the rarest of so many meets
     * in 1,000 steps what one by chance alone meets in several thousand.
     */
    private static final int CANDIDATES = 60;

    private static final int STEPS_BETWEEN_CHANGES_OF_COVER = 50;

    private static final List<String> PARTICIPANTS =
            List.of("ana", "dan", "engineer-l1", "engineer-l2", "engineer-l3", "duty-manager");

    private final long seed;
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
    private final Lease lease;
    private final Expectations expectations;
    private final Situations situations;
    private final List<ModelCase> open = new ArrayList<>();
    private int stepsBetweenAutoCloses;
    private int autoClosed;

    Walk(Center center, long seed) {
        this.center = center;
        this.seed = seed;
        random = new Random(seed);
        ApplicationContext context = center.server().context();
        cases = context.getBean(CaseDesk.class);
        queues = context.getBean(QueueDesk.class);
        autoClose = context.getBean(AutoCloseDesk.class);
        autoCloseAfter = context.getBean(Settings.class).casework().autoCloseAfter();
        lease = new Lease(context);
        calls = new Calls(context);
        check = new Check(context);
        actors =
                DemoAccounts.byToken().values().stream()
                        .map(Account::actor)
                        .collect(Collectors.toMap(Actor::id, a -> a, (a, _) -> a, TreeMap::new));
        workforce = new Workforce(context, random);
        Duration reopenWithin =
                context.getBean(Settings.class).casework().reopening().afterClosure();
        expectations = new Expectations(center.clock(), workforce, lease, reopenWithin);
        situations = new Situations(expectations);
    }

    /** Makes so many steps, then empties the queues and sets the clock back. */
    void take(int steps) {
        Instant begun = now();
        stepsBetweenAutoCloses = Math.max(1, steps / AUTO_CLOSES);
        for (int i = 0; i < steps; i++) {
            center.clock().set(now().plusSeconds(random.nextInt(LONGEST_PAUSE_SECONDS)));
            step(i);
        }
        for (ModelCase c : List.copyOf(open)) {
            attempt(steps, by(actor("ana"), Kind.WITHDRAW, c));
        }
        center.clock().set(begun);
    }

    /** Returns the situations that were met. */
    Situations situations() {
        return situations;
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
        if (i % stepsBetweenAutoCloses == stepsBetweenAutoCloses - 1) {
            passDays(i);
            return;
        }
        if (random.nextInt(40) == 0) {
            workforce.change(open, check, label(i));
            return;
        }
        if (random.nextInt(STEPS_BETWEEN_CHANGES_OF_COVER) == 0) {
            changeCover(i);
            return;
        }
        if (random.nextInt(6) == 0) {
            claim(i, workforce.letIn(anyone()));
            return;
        }
        Attempt attempt =
                situations.rarest(Stream.generate(this::chance).limit(CANDIDATES).toList());
        workforce.letIn(actor(attempt.actor().id()));
        attempt(i, attempt);
        if (attempt.on().takesNoWords() && random.nextInt(4) == 0) {
            open.remove(attempt.on());
        }
    }

    /** Returns any attempt, often by the owner of the case. */
    private Attempt chance() {
        ModelCase c = oneOf(open);
        Kind kind = oneOf(List.of(Kind.values()));
        return by(c.isOwned() && random.nextBoolean() ? ownerOf(c) : anyone(), kind, c);
    }

    private Attempt by(Actor actor, Kind kind, ModelCase c) {
        return new Attempt(kind, c, workforce.present(actor), RandomChoice.of(random));
    }

    /** Returns mostly actors with permissions, so that cases progress; now and then others. */
    private Actor anyone() {
        return random.nextInt(8) == 0
                ? oneOf(List.copyOf(actors.values()))
                : actor(oneOf(PARTICIPANTS));
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
        assertThat(result)
                .as("%s: %s claims at %s", label(i), actor.id(), level)
                .isEqualTo(expected);
        if (mayClaim && first.isPresent()) {
            ModelCase c = first.get();
            Model.pickUp(c, actor);
            check.changed(c, actor.id(), label(i) + ": claimed");
        }
    }

    private void attempt(int i, Attempt attempt) {
        ModelCase c = attempt.on();
        Actor actor = attempt.actor();
        Expected expected = expectations.of(attempt);
        String what = label(i) + ": " + attempt;
        if (i % 4 == 0) {
            check.offers(attempt.kind(), c, actor, expected, what);
        }
        situations.met(attempt);
        String result = Calls.summary(() -> calls.make(attempt));
        assertThat(result).as(what).isEqualTo(expected.summary());
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
                check.changed(c, Participant.CENTER.id(), label(i) + ": covered");
            } else {
                check.unchanged(c, label(i) + ": still as it was");
            }
        }
    }

    /** Lets days pass, and auto-closes cases whose customer has not replied for too long. */
    private void passDays(int i) {
        Duration pause =
                random.nextBoolean()
                        ? autoCloseAfter
                        : autoCloseAfter.dividedBy(1L + random.nextInt(5)).minusMillis(1);
        if (random.nextBoolean()) {
            endFirst(CaseStatus.IN_PROGRESS, Kind.RESOLVE, i);
        } else {
            endFirst(CaseStatus.OPEN, Kind.WITHDRAW, i);
        }
        center.clock().set(now().plus(pause));
        autoClose.closeDue(() -> false);
        for (ModelCase c : open) {
            if (c.awaitingConfirmationSince != null
                    && !c.awaitingConfirmationSince.plus(autoCloseAfter).isAfter(now())) {
                c.end(CaseStatus.CLOSED, now());
                check.changed(c, Participant.CENTER.id(), label(i) + ": silent");
                autoClosed++;
            } else {
                check.unchanged(c, label(i) + ": not silent for long enough");
            }
        }
        for (ModelCase c : List.copyOf(open)) {
            if (c.takesNoWords()) {
                attempt(i, by(actor("dan"), Kind.REOPEN, c));
            }
        }
    }

    /** Ends a case, of which few have ended at any time. */
    private void endFirst(CaseStatus status, Kind kind, int step) {
        open.stream()
                .filter(c -> c.status == status)
                .findFirst()
                .ifPresent(c -> attempt(step, by(actor("duty-manager"), kind, c)));
    }

    private String label(int step) {
        return "seed %d, step %d".formatted(seed, step);
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

    @Override
    public String toString() {
        return "seed %d, %d situations, %s, %d unassigned and %d auto-closed"
                .formatted(
                        seed,
                        situations.variety(),
                        Situations.outcomes(List.of(situations)),
                        unassigned(),
                        autoClosed);
    }
}
