package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.application.accounts.AccountCenter.account;

import org.expedite.application.access.Role;
import org.expedite.application.registry.PersonKind;
import org.junit.jupiter.api.Test;

/** A role that an account gets while its person is signed in. */
class WiderRolesTest {
    private static final Account ROOT = account("root", PersonKind.SERVICE, Role.ADMIN);
    private static final Account RITA = account("rita", PersonKind.SERVICE, Role.REGISTRAR);

    private final AccountCenter center = new AccountCenter();
    private final SignedIn root = AccountCenter.byToken(center.store(ROOT), null);

    @Test
    void no_session_has_a_role_that_its_sign_in_was_not_for() {
        put(RITA);
        NewSession session = signIn();
        put(account("rita", PersonKind.SERVICE, Role.REGISTRAR, Role.ADMIN));
        assertThat(isOpen(session)).as("it may need a second factor now").isFalse();

        NewSession next = signIn();
        put(RITA);
        assertThat(isOpen(next)).as("a role less needs no other proof").isTrue();
    }

    private void put(Account account) {
        center.desks().accounts().accounts().put(root, account, null);
    }

    private NewSession signIn() {
        return center.desks()
                .accounts()
                .sessions()
                .begin(
                        RITA.id(),
                        Session.Stage.SIGNED_IN,
                        new BrowserOrigin("192.0.2.1", "192.0.2.1", null),
                        null,
                        center.now(),
                        null);
    }

    private boolean isOpen(NewSession session) {
        return center.desks().accounts().authentication().bySession(session.secret()).isPresent();
    }
}
