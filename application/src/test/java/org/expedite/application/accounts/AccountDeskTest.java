package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.accounts.AccountCenter.account;
import static org.expedite.application.accounts.AccountCenter.inactive;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.expedite.application.FieldError;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Staff;
import org.expedite.application.registry.PersonKind;
import org.expedite.application.registry.PutResult;
import org.expedite.domain.registry.RegistryRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountDeskTest {
    private static final Account ADMIN = account("root", PersonKind.SERVICE, Role.ADMIN);
    private static final Account ANA = account("ana", PersonKind.CONTACT, Role.CUSTOMER);
    private static final Account ROBOT = account("robot", PersonKind.SERVICE, Role.REGISTRAR);

    private final AccountCenter center = new AccountCenter();
    private final AccountDesk desk = center.desks().accounts().accounts();
    private final SignedIn admin = AccountCenter.byToken(center.store(ADMIN), null);

    @Test
    void an_account_is_created_changed_and_left_as_it_is() {
        AccountVersion first = ((AccountChange.Created) put(ANA)).current();
        assertThat(first.version()).isOne();
        assertThat(put(ANA)).as("no change").isEqualTo(new AccountChange.Stored(first));
        AccountVersion next = ((AccountChange.Stored) put(inactive(ANA))).current();
        assertThat(next.version()).isEqualTo(2);
        assertThat(desk.find(Actors.ADMIN, ANA.id())).isEqualTo(next);
        assertThat(desk.list(Actors.ADMIN, null, 9))
                .extracting(version -> version.account().id().value())
                .containsExactly("ana", "root");
        assertThat(center.audited(AuditKind.ACCOUNT_CHANGED)).isEqualTo(2);
    }

    @Test
    void an_expected_version_must_be_the_present_one() {
        assertThat(desk.put(admin, ANA, 1)).isEqualTo(new AccountChange.Stale());
        assertThat(desk.put(admin, ANA, 0)).isInstanceOf(AccountChange.Created.class);
        assertThat(desk.put(admin, ANA, 0)).isEqualTo(new AccountChange.Stale());
        assertThat(desk.put(admin, inactive(ANA), 1)).isInstanceOf(AccountChange.Stored.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ana, CONTACT, ENGINEER, roles NOT_ALLOWED",
        "ana, CONTACT, REGISTRAR, roles NOT_ALLOWED",
        "ana, CONTACT, ADMIN, roles NOT_ALLOWED",
        "engineer-l1, ENGINEER, CUSTOMER, roles NOT_ALLOWED",
        "robot, SERVICE, CUSTOMER, roles NOT_ALLOWED",
        "robot, SERVICE, ENGINEER, roles NOT_ALLOWED",
        "robot, SERVICE, DUTY_MANAGER, roles NOT_ALLOWED",
        "nobody, CONTACT, CUSTOMER, contact_id UNKNOWN_REFERENCE",
        "engineer-l1, CONTACT, CUSTOMER, contact_id UNKNOWN_REFERENCE",
        "ana, ENGINEER, ENGINEER, engineer_id UNKNOWN_REFERENCE",
        "ana, SERVICE, REGISTRAR, contact_id REQUIRED",
        "engineer-l1, SERVICE, ADMIN, engineer_id REQUIRED",
        "system, SERVICE, ADMIN, id RESERVED_ID",
        "robot, CONTACT, CUSTOMER, contact_id NOT_ALLOWED",
        "robot, ENGINEER, ENGINEER, engineer_id NOT_ALLOWED",
        "dan, SERVICE, ADMIN, contact_id NOT_ALLOWED"
    })
    void an_impossible_account_is_rejected(String id, PersonKind kind, Role role, String error) {
        center.store(ROBOT);
        center.store(account("dan", PersonKind.CONTACT, Role.CUSTOMER));
        assertThat(errors(admin, account(id, kind, role))).containsExactly(error);
        assertThat(center.audited(AuditKind.ACCOUNT_CHANGED)).isZero();
    }

    @Test
    void an_account_of_every_kind_can_have_all_of_its_roles() {
        for (PersonKind kind : PersonKind.values()) {
            String id =
                    switch (kind) {
                        case CONTACT -> "ana";
                        case ENGINEER -> "engineer-l1";
                        case SERVICE -> "robot";
                    };
            Role[] roles = AccountRules.possibleRoles(kind).toArray(Role[]::new);
            assertThat(put(account(id, kind, roles))).isInstanceOf(AccountChange.Created.class);
        }
    }

    @Test
    void the_id_of_a_service_is_free_for_nobody_else() {
        put(ROBOT);
        RegistryRecord engineer = Staff.engineer("robot", List.of("L1"));
        assertThat(center.desks().registry().put(Actors.REGISTRAR, engineer, null))
                .isInstanceOfSatisfying(
                        PutResult.Invalid.class,
                        invalid ->
                                assertThat(invalid.errors())
                                        .extracting(FieldError::code)
                                        .containsExactly(FieldError.Code.ID_TAKEN));
    }

    @Test
    void a_rejected_account_leaves_its_id_free() {
        assertThat(errors(admin, account("robot", PersonKind.SERVICE, Role.CUSTOMER))).isNotEmpty();
        RegistryRecord engineer = Staff.engineer("robot", List.of("L1"));
        assertThat(center.desks().registry().put(Actors.REGISTRAR, engineer, null))
                .isInstanceOf(PutResult.Created.class);
    }

    @Test
    void nobody_locks_itself_out() {
        Account both = account("root", PersonKind.SERVICE, Role.ADMIN, Role.REGISTRAR);
        assertThat(errors(admin, inactive(ADMIN))).containsExactly("active NOT_ALLOWED");
        assertThat(errors(admin, account("root", PersonKind.SERVICE, Role.REGISTRAR)))
                .containsExactly("roles NOT_ALLOWED");
        assertThat(put(both)).isInstanceOf(AccountChange.Stored.class);
        Account other = center.store(account("other", PersonKind.SERVICE, Role.ADMIN));
        assertThat(desk.put(AccountCenter.byToken(other, null), inactive(both), null))
                .as("but another administrator can")
                .isInstanceOf(AccountChange.Stored.class);
    }

    @Test
    void sessions_end_with_the_activity_of_the_account() {
        put(ANA);
        NewSession session = center.begin(ANA, Session.Stage.SIGNED_IN, null);
        assertThat(center.desks().accounts().authentication().bySession(session.secret()))
                .isPresent();
        put(inactive(ANA));
        assertThat(center.desks().accounts().authentication().bySession(session.secret()))
                .isEmpty();
        put(ANA);
        assertThat(center.desks().accounts().authentication().bySession(session.secret()))
                .as("and do not come back with it")
                .isEmpty();
    }

    @Test
    void only_administrators_see_and_change_accounts() {
        for (Actor other :
                List.of(Actors.ANA, Actors.ENGINEER, Actors.DUTY_MANAGER, Actors.REGISTRAR)) {
            assertThatThrownBy(() -> desk.list(other, null, 9))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> desk.find(other, ADMIN.id()))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> desk.put(AccountCenter.byToken(ADMIN, other, null), ANA, null))
                    .isInstanceOf(ForbiddenException.class);
        }
        Actor reader = new Actor("root", Set.of(Role.ADMIN), true);
        assertThatThrownBy(() -> desk.put(AccountCenter.byToken(ADMIN, reader, null), ANA, null))
                .isInstanceOf(ForbiddenException.class);
        assertThat(desk.list(reader, null, 9)).hasSize(1);
        assertThatThrownBy(() -> desk.find(Actors.ADMIN, ANA.id()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_person_has_to_have_proved_lately_who_it_is() {
        SignedIn session = center.bySession(ADMIN, center.now());
        center.pass(SignedIn.PROOF_LASTS.minus(Duration.ofSeconds(1)));
        assertThat(desk.put(session, ANA, null)).isInstanceOf(AccountChange.Created.class);
        center.pass(Duration.ofSeconds(1));
        assertThatThrownBy(() -> desk.put(session, inactive(ANA), null))
                .isInstanceOf(ReauthenticationRequiredException.class);
        assertThat(desk.find(Actors.ADMIN, ANA.id()).account()).isEqualTo(ANA);
    }

    private AccountChange put(Account account) {
        return desk.put(admin, account, null);
    }

    private List<String> errors(SignedIn by, Account account) {
        AccountChange change = desk.put(by, account, null);
        assertThat(change).isInstanceOf(AccountChange.Invalid.class);
        return ((AccountChange.Invalid) change)
                .errors().stream().map(error -> error.field() + " " + error.code()).toList();
    }
}
