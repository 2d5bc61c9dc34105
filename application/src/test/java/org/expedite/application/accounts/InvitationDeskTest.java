package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.accounts.AccountCenter.account;
import static org.expedite.application.accounts.AccountCenter.inactive;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.registry.PersonKind;
import org.junit.jupiter.api.Test;

class InvitationDeskTest {
    private final AccountCenter center = new AccountCenter();
    private final InvitationDesk desk = center.desks().accounts().invitations();
    private final Account ana = center.store(account("ana", PersonKind.CONTACT, Role.CUSTOMER));
    private final Account root = center.store(account("root", PersonKind.SERVICE, Role.ADMIN));
    private final SignedIn admin = AccountCenter.byToken(root, null);

    @Test
    void an_invitation_replaces_an_earlier_one() {
        InvitationDesk.Result.Invited first = invited(desk.invite(admin, ana.id()));
        InvitationDesk.Result.Invited second = invited(desk.invite(admin, ana.id()));
        assertThat(second.code()).matches("[0-9A-Za-z_-]{43}").isNotEqualTo(first.code());
        assertThat(second.toString()).doesNotContain(second.code());
        assertThat(second.expiresAt()).isEqualTo(center.now().plus(InvitationDesk.VALID_FOR));
        assertThat(stored(first)).isEmpty();
        assertThat(stored(second))
                .contains(new Invitation(ana.id(), center.now(), "root", second.expiresAt()));
        assertThat(center.audited(AuditKind.INVITED)).isEqualTo(2);
    }

    @Test
    void nobody_is_invited_to_an_account_that_is_not_active_or_not_there() {
        center.store(inactive(ana));
        assertThat(desk.invite(admin, ana.id())).isEqualTo(new InvitationDesk.Result.Inactive());
        assertThatThrownBy(() -> desk.invite(admin, new AccountId("nobody")))
                .isInstanceOf(NotFoundException.class);
        assertThat(center.audited(AuditKind.INVITED)).isZero();
    }

    @Test
    void only_administrators_invite_and_prove_who_they_are() {
        assertThatThrownBy(() -> desk.invite(AccountCenter.byToken(ana, null), ana.id()))
                .isInstanceOf(ForbiddenException.class);
        SignedIn session = center.bySession(root, center.now());
        center.pass(SignedIn.PROOF_LASTS);
        assertThatThrownBy(() -> desk.invite(session, ana.id()))
                .isInstanceOf(ReauthenticationRequiredException.class);
    }

    @Test
    void the_first_administrator_gets_an_account_and_a_former_one_gets_in_again() {
        desk.inviteAdministrator(new AccountId("first"));
        assertThat(stored("first"))
                .isEqualTo(
                        new Account(
                                new AccountId("first"),
                                PersonKind.SERVICE,
                                "first",
                                null,
                                Set.of(Role.ADMIN),
                                true));
        center.store(inactive(account("robot", PersonKind.SERVICE, Role.REGISTRAR)));
        desk.inviteAdministrator(new AccountId("robot"));
        assertThat(stored("robot").active()).isTrue();
        assertThat(stored("robot").roles()).containsExactlyInAnyOrder(Role.REGISTRAR, Role.ADMIN);
        assertThatThrownBy(() -> desk.inviteAdministrator(ana.id()))
                .as("a customer is no administrator")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ana: ");
        assertThat(stored("ana")).isEqualTo(ana);
        assertThat(center.audited(AuditKind.ADMINISTRATOR_INVITED)).isEqualTo(2);
        assertThat(center.audited(AuditKind.ACCOUNT_CHANGED)).isEqualTo(2);
    }

    @Test
    void a_session_ends_before_its_account_becomes_an_administrator() {
        Account robot = center.store(account("robot", PersonKind.SERVICE, Role.REGISTRAR));
        NewSession session = center.begin(robot, Session.Stage.SIGNED_IN, null);
        desk.inviteAdministrator(robot.id());
        assertThat(center.desks().accounts().sessions().find(session.secret())).isEmpty();
    }

    @Test
    void expired_invitations_are_deleted() {
        InvitationDesk.Result.Invited old = invited(desk.invite(admin, ana.id()));
        center.pass(Duration.ofHours(1));
        InvitationDesk.Result.Invited recent = invited(desk.invite(admin, root.id()));
        center.pass(InvitationDesk.VALID_FOR.minus(Duration.ofMinutes(30)));
        assertThat(desk.deleteExpired()).isOne();
        assertThat(stored(old)).isEmpty();
        assertThat(stored(recent)).isPresent();
        assertThat(desk.deleteExpired()).isZero();
    }

    private Account stored(String id) {
        return center.ports().accounts().find(new AccountId(id)).orElseThrow().account();
    }

    private Optional<Invitation> stored(InvitationDesk.Result.Invited invited) {
        return center.ports().invitations().find(Secrets.hash(invited.code()));
    }

    private static InvitationDesk.Result.Invited invited(InvitationDesk.Result result) {
        assertThat(result).isInstanceOf(InvitationDesk.Result.Invited.class);
        return (InvitationDesk.Result.Invited) result;
    }
}
