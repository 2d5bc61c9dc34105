package org.expedite.application.engineers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffDeskTest {
    private final Center center = new Center();
    private final StaffDesk desk = new StaffDesk(center.ports().engineers());

    @Test
    void staff_with_an_active_record_keeps_its_roles() {
        assertThat(desk.withPresentRoles(Actors.ENGINEER)).contains(Actors.ENGINEER);
        assertThat(desk.withPresentRoles(Actors.DUTY_MANAGER)).contains(Actors.DUTY_MANAGER);
    }

    @Test
    void who_has_left_is_no_staff() {
        center.put(Staff.left(Staff.ENGINEER_L1));
        assertThat(desk.withPresentRoles(Actors.ENGINEER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGINEER", "DUTY_MANAGER"})
    void who_has_no_record_is_no_staff(Role role) {
        assertThat(desk.withPresentRoles(new Actor("stranger", Set.of(role)))).isEmpty();
        assertThat(desk.withPresentRoles(new Actor("ana", Set.of(role, Role.CUSTOMER), true)))
                .as("the record of a contact is no record of an engineer")
                .contains(new Actor("ana", Set.of(Role.CUSTOMER), true));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ENGINEER", "DUTY_MANAGER"})
    void the_roles_of_others_need_no_record(Role role) {
        Actor actor = new Actor("stranger", Set.of(role));
        assertThat(desk.withPresentRoles(actor)).contains(actor);
    }
}
