package org.expedite.application.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.Center;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountCenter;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.examples.Actors;
import org.expedite.application.registry.PersonKind;
import org.junit.jupiter.api.Test;

class DraftDeskTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final DraftFields FIELDS = fields("body", "The router");

    private final AccountCenter center = new AccountCenter();
    private final DraftDesk desk = center.desks().drafts();
    private final Account ana = store("ana");
    private final Account dan = store("dan");

    @Test
    void a_draft_is_kept_for_its_person_until_the_form_has_succeeded() {
        SignedIn caller = signedIn(ana);
        assertThat(desk.keep(caller, "note", "1", FIELDS)).isEqualTo(KeepDraftResult.KEPT);
        assertThat(found(caller)).contains(FIELDS);
        assertThat(found(signedIn(dan))).isEmpty();
        desk.discard(signedIn(dan), "note", "1");
        assertThat(found(caller)).isPresent();
        desk.discard(caller, "note", "1");
        assertThat(found(caller)).isEmpty();
    }

    @Test
    void a_draft_that_is_emptied_is_kept_no_longer() {
        SignedIn caller = signedIn(ana);
        desk.keep(caller, "note", "1", FIELDS);
        desk.keep(caller, "note", "1", fields("body", " \n"));
        assertThat(found(caller)).isEmpty();
    }

    @Test
    void secrets_are_never_kept() {
        for (String name :
                List.of(
                        "password",
                        "current_password",
                        "new_password",
                        "code",
                        "recovery_code",
                        "client_secret",
                        "access_token")) {
            DraftFields fields = new DraftFields(Map.of(name, List.of("xyzzy"), "a", List.of("b")));
            assertThat(fields.values()).as(name).containsOnlyKeys("a");
            assertThat(fields.toString()).doesNotContain("xyzzy");
        }
    }

    @Test
    void a_draft_that_is_too_large_replaces_nothing() {
        SignedIn caller = signedIn(ana);
        desk.keep(caller, "note", "1", FIELDS);
        int most = DraftFields.MAX_BYTES - "body".length();
        assertThat(desk.keep(caller, "note", "1", fields("body", "ü".repeat(most / 2 + 1))))
                .isEqualTo(KeepDraftResult.TOO_LARGE);
        assertThat(found(caller)).contains(FIELDS);
        assertThat(desk.keep(caller, "note", "1", fields("body", "b".repeat(most))))
                .isEqualTo(KeepDraftResult.KEPT);
    }

    @Test
    void an_account_has_so_many_drafts_and_the_oldest_goes_first() {
        SignedIn caller = signedIn(ana);
        desk.keep(caller, "note", "1", FIELDS);
        for (int i = 0; i < DraftDesk.MAX_DRAFTS; i++) {
            assertThat(found(caller)).as("%s", i).isPresent();
            center.pass(SECOND);
            desk.keep(caller, "form-" + i, "", FIELDS);
        }
        assertThat(found(caller)).isEmpty();
        assertThat(desk.find(caller, "form-0", "")).isPresent();
    }

    @Test
    void a_draft_is_kept_for_14_days() {
        SignedIn caller = signedIn(ana);
        desk.keep(caller, "note", "1", FIELDS);
        center.pass(DraftDesk.KEPT_FOR.minus(SECOND));
        assertThat(found(caller)).isPresent();
        center.pass(SECOND);
        assertThat(found(caller)).isEmpty();
        assertThat(desk.deleteOutdated()).isZero();
        center.pass(SECOND);
        assertThat(desk.deleteOutdated()).isOne();
    }

    @Test
    void what_comes_after_the_end_of_a_session_is_kept_for_its_person() {
        NewSession session = center.begin(ana, Session.Stage.SIGNED_IN, null);
        center.pass(Center.SESSIONS.age());
        assertThat(desk.keepOfEndedSession(session.secret(), "note", "1", FIELDS))
                .contains(KeepDraftResult.KEPT);
        assertThat(found(signedIn(dan))).isEmpty();
        assertThat(found(signedIn(ana))).contains(FIELDS);
    }

    @Test
    void nothing_is_kept_for_nobody() {
        NewSession revoked = center.begin(ana, Session.Stage.SIGNED_IN, null);
        center.desks().accounts().sessions().end(Actors.ANA, revoked.session().id());
        NewSession begun = center.begin(ana, Session.Stage.SECOND_FACTOR_DUE, null);
        NewSession dans = center.begin(dan, Session.Stage.SIGNED_IN, null);
        center.store(AccountCenter.inactive(dan));
        for (String secret : List.of(revoked.secret(), begun.secret(), dans.secret(), "invented")) {
            assertThat(desk.keepOfEndedSession(secret, "note", "1", FIELDS)).isEmpty();
        }
    }

    @Test
    void a_form_has_a_name() {
        for (String form : List.of("", "Note", "a b", "a--b", "-", "f".repeat(51), "ä")) {
            assertThatThrownBy(() -> desk.find(signedIn(ana), form, "")).as(form).isNotNull();
        }
        for (String about : List.of("a b", "ä", "\n", "~".repeat(201))) {
            assertThatThrownBy(() -> desk.find(signedIn(ana), "note", about)).isNotNull();
        }
    }

    private Optional<DraftFields> found(SignedIn caller) {
        return desk.find(caller, "note", "1").map(Draft::fields);
    }

    private Account store(String id) {
        return center.store(AccountCenter.account(id, PersonKind.CONTACT, Role.CUSTOMER));
    }

    private SignedIn signedIn(Account account) {
        return center.desks()
                .accounts()
                .authentication()
                .bySession(center.begin(account, Session.Stage.SIGNED_IN, null).secret())
                .orElseThrow();
    }

    private static DraftFields fields(String name, String value) {
        return new DraftFields(Map.of(name, List.of(value)));
    }
}
