package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.application.accounts.AccountCenter.account;

import org.expedite.application.access.Role;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Staff;
import org.expedite.application.registry.PersonKind;
import org.junit.jupiter.api.Test;

class ProfileDeskTest {
    private final AccountCenter center = new AccountCenter();

    @Test
    void a_contact_has_the_organizations_of_today_and_an_engineer_the_levels_of_the_record() {
        Profile ana = profile("ana", PersonKind.CONTACT, Role.CUSTOMER);
        assertThat(ana.organizations()).containsExactly(Acme.ACME.id());
        assertThat(ana.levels()).isEmpty();
        Profile lea = profile("engineer-l3", PersonKind.ENGINEER, Role.ENGINEER);
        assertThat(lea.organizations()).isEmpty();
        assertThat(lea.levels()).containsExactlyElementsOf(Staff.ENGINEER_L3.levels());
        Profile robot = profile("robot", PersonKind.SERVICE, Role.ADMIN);
        assertThat(robot.organizations()).isEmpty();
        assertThat(robot.levels()).isEmpty();
    }

    @Test
    void somebody_without_a_record_has_none() {
        assertThat(profile("nobody", PersonKind.CONTACT, Role.CUSTOMER).organizations()).isEmpty();
        assertThat(profile("nobody", PersonKind.ENGINEER, Role.ENGINEER).levels()).isEmpty();
    }

    private Profile profile(String id, PersonKind kind, Role role) {
        return center.desks()
                .accounts()
                .profiles()
                .find(AccountCenter.byToken(account(id, kind, role), null));
    }
}
