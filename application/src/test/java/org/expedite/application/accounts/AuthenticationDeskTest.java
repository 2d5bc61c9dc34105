package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.application.accounts.AccountCenter.account;
import static org.expedite.application.accounts.AccountCenter.inactive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.access.Role;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Staff;
import org.expedite.application.registry.PersonKind;
import org.expedite.domain.engineers.Engineer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuthenticationDeskTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Identity IDENTITY = new Identity("https://provider.example", "7");

    private final AccountCenter center = new AccountCenter();
    private final AuthenticationDesk desk = center.desks().accounts().authentication();
    private final Account root =
            center.store(account("root", PersonKind.SERVICE, Role.ADMIN, Role.REGISTRAR));
    private final Account lea =
            center.store(
                    account("engineer-l1", PersonKind.ENGINEER, Role.ENGINEER, Role.REGISTRAR));

    @Test
    void a_token_counts_until_it_expires_or_is_revoked() {
        String token = token(root, null, LocalDate.of(2026, 6, 15));
        SignedIn caller = desk.byToken(token).orElseThrow();
        assertThat(caller.means()).isEqualTo(SignedIn.Means.TOKEN);
        assertThat(caller.account()).isEqualTo(root);
        assertThat(caller.expiresAt()).isEqualTo(Instant.parse("2026-06-16T00:00:00Z"));
        center.pass(Duration.between(center.now(), caller.expiresAt()).minus(SECOND));
        assertThat(desk.byToken(token)).isPresent();
        center.pass(SECOND);
        assertThat(desk.byToken(token)).isEmpty();

        String other = token(root, null, null);
        center.desks()
                .accounts()
                .tokens()
                .revoke(root.actor(), new TokenId(desk.byToken(other).orElseThrow().meansId()));
        assertThat(desk.byToken(other)).isEmpty();
        assertThat(desk.byToken("exp_invented")).isEmpty();
        assertThat(desk.byToken("invented")).isEmpty();
        assertThat(desk.byToken("")).isEmpty();
    }

    @Test
    void a_token_has_the_roles_that_it_and_its_account_have() {
        String token = token(root, Set.of(Role.ADMIN), null);
        String all = token(root, null, null);
        center.store(account("root", PersonKind.SERVICE, Role.REGISTRAR));
        assertThat(desk.byToken(token)).as("none is left").isEmpty();
        assertThat(roles(desk.byToken(all))).containsExactly(Role.REGISTRAR);
        center.store(account("root", PersonKind.SERVICE, Role.REGISTRAR, Role.ADMIN));
        assertThat(roles(desk.byToken(token))).containsExactly(Role.ADMIN);
        center.store(inactive(root));
        assertThat(desk.byToken(all)).isEmpty();
    }

    @Test
    void staff_whose_record_is_inactive_is_nobody_whatever_its_roles() {
        String token = token(lea, null, null);
        String registrarOnly = token(lea, Set.of(Role.REGISTRAR), null);
        Engineer record = Staff.ENGINEER_L1;
        center.desks()
                .registry()
                .put(
                        Actors.REGISTRAR,
                        new Engineer(
                                record.id(),
                                record.name(),
                                record.email(),
                                record.levels(),
                                record.skills(),
                                record.roles(),
                                false),
                        null);
        assertThat(desk.byToken(token)).isEmpty();
        assertThat(desk.byToken(registrarOnly)).isEmpty();
    }

    @Test
    void a_session_counts_until_it_is_idle_or_old() {
        NewSession idle = begin(Session.Stage.SIGNED_IN);
        SignedIn caller = desk.bySession(idle.secret()).orElseThrow();
        assertThat(caller.means()).isEqualTo(SignedIn.Means.SESSION);
        assertThat(caller.meansId()).isEqualTo(idle.session().id().value());
        assertThat(caller.authenticatedAt()).isEqualTo(center.now());
        center.pass(Center.SESSIONS.idle());
        assertThat(desk.bySession(idle.secret())).isEmpty();

        NewSession used = begin(Session.Stage.SIGNED_IN);
        Instant end = center.now().plus(Center.SESSIONS.age());
        while (center.now().isBefore(end)) {
            assertThat(desk.bySession(used.secret()))
                    .hasValueSatisfying(found -> assertThat(found.expiresAt()).isEqualTo(end));
            center.pass(Center.SESSIONS.idle().minus(SECOND));
        }
        assertThat(desk.bySession(used.secret())).isEmpty();
    }

    @Test
    void a_session_counts_only_when_all_is_proved() {
        for (Session.Stage stage : Session.Stage.values()) {
            assertThat(desk.bySession(begin(stage).secret()).isPresent())
                    .as("%s", stage)
                    .isEqualTo(stage == Session.Stage.SIGNED_IN);
        }
        assertThat(desk.bySession("invented")).isEmpty();
    }

    @Test
    void the_last_use_is_stored_at_most_once_a_minute() {
        String token = token(root, null, null);
        Instant first = center.now();
        desk.byToken(token);
        center.pass(Duration.ofMinutes(1).minus(SECOND));
        desk.byToken(token);
        assertThat(lastUse()).isEqualTo(first);
        center.pass(SECOND);
        desk.byToken(token);
        assertThat(lastUse()).isEqualTo(first.plus(Duration.ofMinutes(1)));
    }

    @Test
    void a_linked_identity_counts_for_an_active_account() {
        Instant end = center.now().plusSeconds(60);
        assertThat(desk.byIdentity(IDENTITY, end)).isEmpty();
        center.ports()
                .unitOfWork()
                .run(() -> center.ports().identities().link(IDENTITY, root.id(), center.now()));
        SignedIn caller = desk.byIdentity(IDENTITY, end).orElseThrow();
        assertThat(caller.actor()).isEqualTo(root.actor());
        assertThat(caller.means()).isEqualTo(SignedIn.Means.ISSUED_TOKEN);
        assertThat(caller.expiresAt()).isEqualTo(end);
        assertThat(desk.byIdentity(new Identity("https://other.example", "7"), end)).isEmpty();
        center.store(inactive(root));
        assertThat(desk.byIdentity(IDENTITY, end)).isEmpty();
    }

    private Instant lastUse() {
        return center.desks()
                .accounts()
                .tokens()
                .list(root.actor(), null, null, 9)
                .getFirst()
                .lastUsedAt();
    }

    private NewSession begin(Session.Stage stage) {
        return center.begin(root, stage, null);
    }

    private String token(
            Account account, @Nullable Set<Role> roles, @Nullable LocalDate expiresOn) {
        TokenCreation made =
                center.desks()
                        .accounts()
                        .tokens()
                        .create(
                                AccountCenter.byToken(account, null),
                                new TokenOrder(null, "for a test", roles, false, expiresOn));
        assertThat(made).isInstanceOf(TokenCreation.Created.class);
        return ((TokenCreation.Created) made).text();
    }

    private static Set<Role> roles(Optional<SignedIn> caller) {
        return caller.orElseThrow().actor().roles();
    }
}
