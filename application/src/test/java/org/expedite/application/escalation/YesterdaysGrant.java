package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.access.Actor;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Replay;
import org.jspecify.annotations.Nullable;

/** A center with a decision of yesterday: Ana's grant. */
final class YesterdaysGrant {
    static final Instant DECIDED_AT = Fixture.NOW.plusSeconds(3600);
    static final Instant NOW = DECIDED_AT.plusSeconds(86_400);

    private final Center center = new Center();
    private final Decision granted;

    YesterdaysGrant() {
        center.at(DECIDED_AT.toString());
        granted =
                center.decide(
                        Actors.ANA, center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1)));
        assertThat(granted.evaluation().outcome()).isEqualTo(Outcome.GRANTED);
        center.at(NOW.toString());
    }

    Center center() {
        return center;
    }

    Decision granted() {
        return granted;
    }

    /** Returns the replay of the grant. */
    Replay replay(Actor actor, @Nullable Instant validAt, @Nullable Instant knownAt) {
        return replayed(answer(actor, granted.id(), validAt, knownAt));
    }

    /** Returns the result of the replay of a decision. */
    ReplayResult answer(
            Actor actor, EscalationId id, @Nullable Instant validAt, @Nullable Instant knownAt) {
        return center.replays().replay(actor, id, validAt, knownAt);
    }

    static Replay replayed(ReplayResult answer) {
        assertThat(answer).isInstanceOf(ReplayResult.Replayed.class);
        return ((ReplayResult.Replayed) answer).replay();
    }
}
