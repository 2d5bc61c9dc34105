package org.expedite.application.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.expedite.application.Center;
import org.expedite.application.Concurrently;
import org.expedite.application.ExampleRequest;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.cases.Amendment;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.FieldChange;
import org.expedite.domain.cases.FieldChange.NewValue;
import org.expedite.domain.cases.FieldChange.Unchanged;
import org.expedite.domain.cases.PreviousReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Amendments of the report, and their expected version. */
class AmendingTest {
    private static final Amendment NEW_REFERENCE = reference(new NewValue<>("INC-78"));
    private static final Amendment NOTHING_NEW = reference(new Unchanged<>());

    private final Center center = new Center();
    private final CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));

    @Test
    void both_sides_amend_and_the_timeline_has_the_previous_values() {
        for (Actor actor : List.of(Actors.DAN, Actors.ENGINEER)) {
            CaseNumber mine = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
            assertThat(center.casework().amend(actor, mine, 1, NEW_REFERENCE))
                    .isInstanceOf(MoveResult.Made.class);
            assertThat(center.stored(mine).report().customerReference()).isEqualTo("INC-78");
            CaseEvent event = center.ports().cases().events(mine).getLast();
            assertThat(event)
                    .isEqualTo(
                            new CaseEvent.Amended(
                                    new CaseEvent.Origin(actor.id(), Fixture.NOW),
                                    new PreviousReport(null, null, "INC-77", null, null, null)));
        }
    }

    @Test
    void an_amendment_of_another_version_is_stale() {
        assertThat(center.casework().amend(Actors.ANA, number, 1, NEW_REFERENCE))
                .isInstanceOf(MoveResult.Made.class);
        assertThat(center.casework().amend(Actors.ANA, number, 1, NOTHING_NEW))
                .isEqualTo(new MoveResult.Stale());
        assertThat(center.stored(number).version()).isEqualTo(2);
    }

    @Test
    void an_amendment_of_another_version_is_refused_if_the_case_is_over() {
        assertThat(center.casework().withdraw(Actors.ANA, number, null))
                .isInstanceOf(MoveResult.Made.class);
        assertThat(center.casework().amend(Actors.ANA, number, 1, NEW_REFERENCE))
                .isInstanceOf(MoveResult.Refused.class);
    }

    @Test
    void an_amendment_without_new_values_makes_no_version() {
        assertThat(center.casework().amend(Actors.ANA, number, null, NOTHING_NEW))
                .isInstanceOf(MoveResult.Made.class);
        assertThat(center.stored(number).version()).isEqualTo(1);
    }

    @Test
    void one_of_two_amendments_of_the_same_version_is_stale() throws Exception {
        List<Concurrently.Outcome<MoveResult>> outcomes =
                Concurrently.run(
                        2, () -> center.casework().amend(Actors.ANA, number, 1, NEW_REFERENCE));
        assertThat(outcomes)
                .extracting(e -> e.result() instanceof MoveResult.Made)
                .containsExactlyInAnyOrder(true, false);
        assertThat(center.stored(number).version()).isEqualTo(2);
    }

    @Test
    void actors_without_access_to_the_case_change_nothing() {
        assertThatThrownBy(() -> center.casework().amend(Actors.ZOE, number, 1, NEW_REFERENCE))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> center.casework().amend(Actors.ADMIN, number, 1, NEW_REFERENCE))
                .isInstanceOf(ForbiddenException.class);
        assertThat(center.stored(number).version()).isEqualTo(1);
    }

    private static Amendment reference(FieldChange<@Nullable String> reference) {
        return new Amendment(
                new Unchanged<>(),
                new Unchanged<>(),
                reference,
                new Unchanged<>(),
                new Unchanged<>());
    }
}
