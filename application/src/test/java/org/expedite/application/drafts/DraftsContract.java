package org.expedite.application.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.examples.Texts;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Drafts}. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface DraftsContract {
    Instant NOON = Instant.parse("2026-06-15T12:00:00.123456Z");

    /** The port under test. */
    Drafts drafts();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_draft_survives_a_round_trip_and_replaces_the_former_one() {
        Draft longest =
                new Draft(
                        new DraftKey(
                                new AccountId(Texts.longestId("z")),
                                "f".repeat(DraftKey.MAX_FORM),
                                "~".repeat(DraftKey.MAX_ABOUT)),
                        new DraftFields(
                                Map.of(
                                        "texts",
                                        Texts.UNUSUAL,
                                        "b",
                                        List.of(Texts.ofLength(60_000)))),
                        NOON);
        Draft first = draft("ana", "note", "2026-1", NOON);
        store(longest);
        store(first);
        assertThat(drafts().find(longest.key())).contains(longest);
        Draft second =
                new Draft(
                        first.key(),
                        new DraftFields(Map.of("body", List.of("Another"))),
                        NOON.plusSeconds(1));
        store(second);
        assertThat(drafts().find(first.key())).contains(second);
    }

    @Test
    default void drafts_are_of_one_person_one_form_and_one_case() {
        store(draft("ana", "note", "2026-1", NOON));
        for (DraftKey other :
                List.of(
                        key("Ana", "note", "2026-1"),
                        key("dan", "note", "2026-1"),
                        key("ana", "notes", "2026-1"),
                        key("ana", "note", "2026-10"),
                        key("ana", "note", ""))) {
            assertThat(drafts().find(other)).as("%s", other).isEmpty();
            delete(other);
        }
        DraftKey own = key("ana", "note", "2026-1");
        assertThat(drafts().find(own)).isPresent();
        RolledBack.run(unitOfWork(), () -> drafts().delete(own));
        assertThat(drafts().find(own)).as("what is rolled back").isPresent();
        delete(own);
        assertThat(drafts().find(own)).isEmpty();
    }

    @Test
    default void the_newest_drafts_of_an_account_remain() {
        for (int i = 0; i < 4; i++) {
            store(draft("ana", "form-" + i, "", NOON.plusSeconds(i * 3 % 4)));
        }
        store(draft("dan", "form-0", "", NOON.minusSeconds(1)));
        keepNewest(2);
        keepNewest(2);
        assertThat(drafts().find(key("ana", "form-0", ""))).as("at 0").isEmpty();
        assertThat(drafts().find(key("ana", "form-3", ""))).as("at 1").isEmpty();
        assertThat(drafts().find(key("ana", "form-2", ""))).as("at 2").isPresent();
        assertThat(drafts().find(key("ana", "form-1", ""))).as("at 3").isPresent();
        assertThat(drafts().find(key("dan", "form-0", ""))).as("of somebody else").isPresent();
    }

    @Test
    default void outdated_drafts_are_deleted_in_portions() {
        for (int i = 0; i < 3; i++) {
            store(draft("ana", "form-" + i, "", NOON.plusSeconds(i)));
        }
        Instant before = NOON.plusSeconds(2);
        assertThat(deleteWrittenBefore(before, 1)).isEqualTo(1);
        assertThat(deleteWrittenBefore(before, 9)).isEqualTo(1);
        assertThat(deleteWrittenBefore(before, 9)).isZero();
        assertThat(drafts().find(key("ana", "form-2", ""))).isPresent();
    }

    private void store(Draft draft) {
        unitOfWork()
                .run(
                        () -> {
                            drafts().store(draft);
                            return draft;
                        });
    }

    private void delete(DraftKey key) {
        unitOfWork()
                .run(
                        () -> {
                            drafts().delete(key);
                            return key;
                        });
    }

    private void keepNewest(int count) {
        unitOfWork()
                .run(
                        () -> {
                            drafts().keepNewest(new AccountId("ana"), count);
                            return count;
                        });
    }

    private int deleteWrittenBefore(Instant before, int limit) {
        return unitOfWork().run(() -> drafts().deleteWrittenBefore(before, limit));
    }

    private static Draft draft(String account, String form, String about, Instant at) {
        return new Draft(
                key(account, form, about),
                new DraftFields(Map.of("body", List.of("The router"), "box", List.of("a", "b"))),
                at);
    }

    private static DraftKey key(String account, String form, String about) {
        return new DraftKey(new AccountId(account), form, about);
    }
}
