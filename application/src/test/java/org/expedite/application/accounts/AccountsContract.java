package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.StaleVersionException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Role;
import org.expedite.application.examples.Texts;
import org.expedite.application.registry.PersonKind;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Accounts}. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface AccountsContract {
    /** The port under test. */
    Accounts accounts();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_account_survives_a_round_trip() {
        for (PersonKind kind : PersonKind.values()) {
            AccountVersion stored = SignInExamples.first(SignInExamples.account(kind.name(), kind));
            store(stored);
            assertThat(accounts().find(stored.account().id())).contains(stored);
        }
        Account bare =
                new Account(
                        new AccountId(Texts.longestId("z")),
                        PersonKind.SERVICE,
                        Texts.ofLength(Account.MAX_NAME),
                        null,
                        Set.of(Role.ADMIN),
                        false);
        store(SignInExamples.first(bare));
        assertThat(accounts().find(bare.id())).contains(SignInExamples.first(bare));
        assertThat(accounts().find(new AccountId("nobody"))).isEmpty();
    }

    @Test
    default void ids_are_case_sensitive() {
        store(SignInExamples.first(SignInExamples.account("kim", PersonKind.SERVICE)));
        assertThat(accounts().find(new AccountId("Kim"))).isEmpty();
    }

    @Test
    default void only_the_next_version_is_stored() {
        Account account = SignInExamples.account("kim", PersonKind.SERVICE);
        store(new AccountVersion(account, 1, SignInExamples.NOON));
        AccountVersion second = new AccountVersion(account, 2, SignInExamples.NOON.plusSeconds(1));
        store(second);
        for (int version : List.of(1, 2, 4)) {
            assertThatExceptionOfType(StaleVersionException.class)
                    .as("version %d", version)
                    .isThrownBy(
                            () ->
                                    accounts()
                                            .store(
                                                    new AccountVersion(
                                                            account,
                                                            version,
                                                            SignInExamples.NOON)));
        }
        assertThat(accounts().find(account.id())).contains(second);
    }

    @Test
    default void of_concurrent_changes_none_is_lost() throws Exception {
        Account account = SignInExamples.account("kim", PersonKind.SERVICE);
        store(SignInExamples.first(account));
        Concurrently.run(
                4,
                () ->
                        unitOfWork()
                                .run(
                                        () -> {
                                            int version =
                                                    accounts()
                                                            .find(account.id())
                                                            .orElseThrow()
                                                            .version();
                                            accounts()
                                                    .store(
                                                            new AccountVersion(
                                                                    account,
                                                                    version + 1,
                                                                    SignInExamples.NOON));
                                            return version;
                                        }));
        assertThat(accounts().find(account.id()).orElseThrow().version()).isEqualTo(5);
    }

    @Test
    default void a_list_is_in_the_order_of_ids() {
        for (String id : List.of("c", "a", "b")) {
            store(SignInExamples.first(SignInExamples.account(id, PersonKind.SERVICE)));
        }
        assertThat(accounts().list(null, 2))
                .extracting(version -> version.account().id().value())
                .containsExactly("a", "b");
        assertThat(accounts().list(new AccountId("b"), 2))
                .extracting(version -> version.account().id().value())
                .containsExactly("c");
    }

    private void store(AccountVersion version) {
        unitOfWork()
                .run(
                        () -> {
                            accounts().store(version);
                            return version;
                        });
    }
}
