package org.expedite.application.engineers;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.Center;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Staff;
import org.expedite.domain.engineers.EngineerId;
import org.junit.jupiter.api.Test;

class StaffDeskTest {
    private final Center center = new Center();
    private final StaffDesk desk = new StaffDesk(center.ports().engineers());

    @Test
    void staff_with_an_active_record_works_for_the_center() {
        assertThat(desk.isActive(new EngineerId(Actors.ENGINEER.id()))).isTrue();
        assertThat(desk.isActive(new EngineerId(Actors.DUTY_MANAGER.id()))).isTrue();
    }

    @Test
    void who_has_left_is_no_staff() {
        center.put(Staff.left(Staff.ENGINEER_L1));
        assertThat(desk.isActive(Staff.ENGINEER_L1.id())).isFalse();
    }

    @Test
    void who_has_no_record_is_no_staff() {
        assertThat(desk.isActive(new EngineerId("stranger"))).isFalse();
        assertThat(desk.isActive(new EngineerId("ana")))
                .as("the record of a contact is no record of an engineer")
                .isFalse();
    }
}
