package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.accounts.AccountCenter.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.examples.Actors;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TokenDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final AccountCenter center = new AccountCenter();
    private final TokenDesk desk = center.desks().accounts().tokens();
    private final Account ana = center.store(account("ana", PersonKind.CONTACT, Role.CUSTOMER));
    private final Account rita =
            center.store(account("rita", PersonKind.SERVICE, Role.REGISTRAR, Role.ADMIN));
    private final SignedIn asAna = AccountCenter.byToken(ana, null);
    private final SignedIn asRita = AccountCenter.byToken(rita, null);

    @Test
    void a_new_token_has_all_that_was_asked_for_and_signs_in() {
        TokenCreation.Created created =
                created(asRita, order(null, Set.of(Role.REGISTRAR), true, TODAY));
        AccessToken token = created.token();
        assertThat(created.text()).matches("exp_[0-9A-Za-z]{36}").startsWith(token.prefix());
        assertThat(created.toString()).doesNotContain(created.text());
        assertThat(token.prefix()).hasSize(8);
        assertThat(token.account()).isEqualTo(rita.id());
        assertThat(token.roles()).containsExactly(Role.REGISTRAR);
        assertThat(token.readOnly()).isTrue();
        assertThat(token.createdBy()).isEqualTo("rita");
        assertThat(token.expiresAt())
                .as("with its last day")
                .isEqualTo(Instant.parse("2026-06-16T00:00:00Z"));
        assertThat(token.lastUsedAt()).isNull();
        assertThat(center.desks().accounts().authentication().byToken(created.text()))
                .hasValueSatisfying(
                        caller ->
                                assertThat(caller.actor())
                                        .isEqualTo(
                                                new Actor("rita", Set.of(Role.REGISTRAR), true)));
        assertThat(center.ports().auditEvents().of(AuditKind.TOKEN_CREATED))
                .singleElement()
                .satisfies(
                        event ->
                                assertThat(event.subjects())
                                        .containsExactly(
                                                AuditSubject.token(token.prefix()),
                                                AuditSubject.account("rita")));
    }

    @Test
    void a_token_has_no_more_roles_than_its_maker_at_that_time() {
        SignedIn part =
                AccountCenter.byToken(rita, new Actor("rita", Set.of(Role.REGISTRAR)), null);
        assertThat(created(part, order(null, null, false, null)).token().roles())
                .containsExactly(Role.REGISTRAR);
        assertThat(errors(part, order(null, Set.of(Role.ADMIN), false, null)))
                .containsExactly("roles NOT_ALLOWED");
        assertThat(errors(asAna, order(null, Set.of(Role.ENGINEER), false, null)))
                .containsExactly("roles NOT_ALLOWED");
        assertThat(errors(asAna, order(null, Set.of(), false, null)))
                .containsExactly("roles REQUIRED");
    }

    @Test
    void an_administrator_makes_tokens_for_others_with_roles_of_theirs() {
        TokenCreation.Created created = created(asRita, order(ana.id(), null, false, null));
        assertThat(created.token().roles()).containsExactly(Role.CUSTOMER);
        assertThat(created.token().createdBy()).isEqualTo("rita");
        assertThat(errors(asRita, order(ana.id(), Set.of(Role.ADMIN), false, null)))
                .containsExactly("roles NOT_ALLOWED");
        assertThatThrownBy(
                        () ->
                                desk.create(
                                        asRita, order(new AccountId("nobody"), null, false, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.create(asAna, order(rita.id(), null, false, null)))
                .as("nobody else does")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_token_does_not_outlive_the_token_that_made_it() {
        Instant end = Instant.parse("2026-06-20T10:00:00Z");
        SignedIn token = AccountCenter.byToken(ana, end);
        assertThat(created(token, order(null, null, false, null)).token().expiresAt())
                .isEqualTo(end);
        assertThat(created(token, order(null, null, false, TODAY.plusDays(30))).token().expiresAt())
                .isEqualTo(end);
        assertThat(created(token, order(null, null, false, TODAY)).token().expiresAt())
                .isEqualTo(Instant.parse("2026-06-16T00:00:00Z"));
        assertThat(
                        created(center.bySession(ana, center.now()), order(null, null, false, null))
                                .token()
                                .expiresAt())
                .as("a session only shows who made it")
                .isNull();
    }

    @Test
    void a_last_day_is_today_or_later_and_can_be_stored() {
        assertThat(errors(asAna, order(null, null, false, TODAY.minusDays(1))))
                .containsExactly("expires_on END_BEFORE_START");
        assertThat(errors(asAna, order(null, null, false, LocalDate.of(9999, 12, 31))))
                .containsExactly("expires_on NOT_ALLOWED");
        assertThat(created(asAna, order(null, null, false, LocalDate.of(9998, 12, 31))).token())
                .isNotNull();
    }

    @Test
    void an_account_has_at_most_a_hundred_tokens() {
        TokenOrder order = order(null, null, false, null);
        for (int i = 0; i < TokenDesk.MAX_TOKENS; i++) {
            created(asAna, order);
        }
        assertThat(desk.create(asAna, order)).isEqualTo(new TokenCreation.TooMany());
        desk.revoke(Actors.ANA, desk.list(Actors.ANA, null, null, 1).getFirst().id());
        created(asAna, order);
    }

    @Test
    void a_read_only_token_makes_and_revokes_none() {
        Actor reader = new Actor("ana", Set.of(Role.CUSTOMER), true);
        AccessToken token = created(asAna, order(null, null, false, null)).token();
        SignedIn caller = AccountCenter.byToken(ana, reader, null);
        assertThatThrownBy(() -> desk.create(caller, order(null, null, true, null)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> desk.revoke(reader, token.id()))
                .isInstanceOf(ForbiddenException.class);
        assertThat(desk.list(reader, null, null, 9)).containsExactly(token);
    }

    @Test
    void everybody_sees_and_revokes_its_own_and_administrators_all() {
        AccessToken anas = created(asAna, order(null, null, false, null)).token();
        AccessToken ritas = created(asRita, order(null, null, false, null)).token();
        assertThat(desk.list(Actors.ANA, null, null, 9)).containsExactly(anas);
        assertThat(desk.list(rita.actor(), null, null, 9)).containsExactly(anas, ritas);
        assertThat(desk.list(rita.actor(), ana.id(), null, 9)).containsExactly(anas);
        assertThat(desk.list(rita.actor(), null, anas.id(), 9)).containsExactly(ritas);
        assertThatThrownBy(() -> desk.list(Actors.ANA, rita.id(), null, 9))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.revoke(Actors.ANA, ritas.id()))
                .isInstanceOf(NotFoundException.class);
        desk.revoke(rita.actor(), anas.id());
        assertThatThrownBy(() -> desk.revoke(rita.actor(), anas.id()))
                .as("once")
                .isInstanceOf(NotFoundException.class);
        assertThat(center.audited(AuditKind.TOKEN_REVOKED)).isOne();
    }

    @Test
    void a_person_has_to_have_proved_lately_who_it_is() {
        SignedIn session = center.bySession(ana, center.now());
        center.pass(SignedIn.PROOF_LASTS);
        assertThatThrownBy(() -> desk.create(session, order(null, null, false, null)))
                .isInstanceOf(ReauthenticationRequiredException.class);
        assertThat(desk.create(asAna, order(null, null, false, null)))
                .as("programs have no need to")
                .isInstanceOf(TokenCreation.Created.class);
    }

    private static TokenOrder order(
            @Nullable AccountId account,
            @Nullable Set<Role> roles,
            boolean readOnly,
            @Nullable LocalDate expiresOn) {
        return new TokenOrder(account, "for a test", roles, readOnly, expiresOn);
    }

    private TokenCreation.Created created(SignedIn by, TokenOrder order) {
        TokenCreation result = desk.create(by, order);
        assertThat(result).isInstanceOf(TokenCreation.Created.class);
        return (TokenCreation.Created) result;
    }

    private List<String> errors(SignedIn by, TokenOrder order) {
        TokenCreation result = desk.create(by, order);
        assertThat(result).isInstanceOf(TokenCreation.Invalid.class);
        return ((TokenCreation.Invalid) result)
                .errors().stream().map(error -> error.field() + " " + error.code()).toList();
    }
}
