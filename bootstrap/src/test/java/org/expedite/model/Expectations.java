package org.expedite.model;

import java.time.Duration;
import java.time.Instant;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Actor;

/**
 * Results that the model expects of an attempt, with the present workforce and cover.
 *
 * @param reopenWithin how long after its closure a case can be reopened
 */
record Expectations(SettableClock clock, Workforce workforce, Lease lease, Duration reopenWithin) {
    Expected of(Attempt attempt) {
        ModelCase c = attempt.on();
        Actor actor = attempt.actor();
        RandomChoice choice = attempt.choice();
        boolean suspended = lease.isSuspended();
        Instant now = clock.instant();
        return switch (attempt.kind()) {
            case RELEASE -> Model.release(c, actor);
            case HAND_OVER -> Model.handOver(c, actor, workforce.get(choice.engineer()));
            case AWAIT_CUSTOMER -> Model.awaitCustomer(c, actor);
            case RESUME -> Model.resume(c, actor);
            case WORK_AROUND -> Model.workAround(c, actor);
            case FAIL_WORKAROUND -> Model.failWorkaround(c, actor);
            case RESOLVE -> Model.resolve(c, actor, now);
            case CLOSE -> Model.close(c, actor, now);
            case REOPEN -> Cover.reopen(c, actor, suspended, reopenWithin, now);
            case WITHDRAW -> Model.withdraw(c, actor, now);
            case DE_ESCALATE -> Model.deEscalate(c, actor, now);
            case OVERRIDE -> Model.override(c, actor, now);
            case CHANGE_PRIORITY -> Model.changePriority(c, actor, choice.priority());
            case AMEND -> Model.amend(c, actor, choice.coin());
            case IDENTIFY -> Conversation.identify(c, actor, choice.person());
            case VERIFY -> Cover.verify(c, actor, choice.equipment(), suspended, now);
            case CORRECT_PRODUCT -> Cover.correct(c, actor, choice.equipment(), suspended, now);
            case ACCEPT_TIME_AND_MATERIALS -> Cover.accept(c, actor, choice.person(), now);
            case ADD_NOTE -> Conversation.note(c, actor, choice.coin());
            case ADD_ATTACHMENT -> Conversation.attach(c, actor);
            case ESCALATE -> Model.ordinaryEscalation(c, actor, now);
            case ASK_FOR_PRIORITY -> Model.askForPriority(c, actor, suspended, now);
        };
    }
}
