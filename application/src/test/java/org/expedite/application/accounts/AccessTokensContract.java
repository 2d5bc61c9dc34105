package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.StaleVersionException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Role;
import org.expedite.application.registry.PersonKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link AccessTokens}. Implement it in a test class, and give an
 * empty store for every test.
 */
@PortContract
public interface AccessTokensContract {
    /** The port under test. */
    AccessTokens accessTokens();

    /** Accounts in the same store. */
    Accounts accounts();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @BeforeEach
    default void storeAccounts() {
        for (String id : List.of("kim", "lea")) {
            accounts().store(SignInExamples.first(SignInExamples.account(id, PersonKind.SERVICE)));
        }
    }

    @Test
    default void a_token_is_found_by_its_hash_with_its_account() {
        AccessToken token = SignInExamples.token("t1", "kim");
        AccessToken bare =
                new AccessToken(
                        new TokenId("t2"),
                        new AccountId("lea"),
                        "bare",
                        "exp_Bare",
                        Set.of(Role.ADMIN, Role.REGISTRAR),
                        false,
                        SignInExamples.NOON,
                        "lea",
                        null,
                        null);
        accessTokens().store(token, hash("one"));
        accessTokens().store(bare, hash("two"));
        assertThat(accessTokens().find(hash("one")))
                .contains(
                        new AccessTokens.Holder(
                                token, SignInExamples.account("kim", PersonKind.SERVICE)));
        assertThat(accessTokens().find(hash("two"))).map(AccessTokens.Holder::token).contains(bare);
        assertThat(accessTokens().find(hash("three"))).isEmpty();
    }

    @Test
    default void neither_an_id_nor_a_hash_is_stored_twice() {
        accessTokens().store(SignInExamples.token("t1", "kim"), hash("one"));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(
                        () -> accessTokens().store(SignInExamples.token("t1", "kim"), hash("two")));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(
                        () -> accessTokens().store(SignInExamples.token("t2", "lea"), hash("one")));
    }

    @Test
    default void the_account_is_the_one_of_today() {
        accessTokens().store(SignInExamples.token("t1", "kim"), hash("one"));
        Account inactive =
                new Account(
                        new AccountId("kim"),
                        PersonKind.SERVICE,
                        "Kim",
                        null,
                        Set.of(Role.REGISTRAR),
                        false);
        accounts().store(new AccountVersion(inactive, 2, SignInExamples.NOON));
        assertThat(accessTokens().find(hash("one")))
                .map(AccessTokens.Holder::account)
                .contains(inactive);
    }

    @Test
    default void lists_are_in_the_order_of_ids() {
        accessTokens().store(SignInExamples.token("t2", "kim"), hash("two"));
        accessTokens().store(SignInExamples.token("t3", "lea"), hash("three"));
        accessTokens().store(SignInExamples.token("t1", "kim"), hash("one"));
        assertThat(ids(accessTokens().list(null, null, 2))).containsExactly("t1", "t2");
        assertThat(ids(accessTokens().list(null, new TokenId("t1"), 9)))
                .containsExactly("t2", "t3");
        assertThat(ids(accessTokens().list(new AccountId("kim"), null, 9)))
                .containsExactly("t1", "t2");
        assertThat(ids(accessTokens().list(new AccountId("kim"), new TokenId("t1"), 1)))
                .containsExactly("t2");
    }

    @Test
    default void a_deleted_token_is_found_no_more() {
        AccessToken token = SignInExamples.token("t1", "kim");
        accessTokens().store(token, hash("one"));
        assertThat(accessTokens().delete(token.id(), new AccountId("lea")))
                .as("of another account")
                .isEmpty();
        assertThat(accessTokens().delete(token.id(), new AccountId("kim"))).contains(token);
        assertThat(accessTokens().find(hash("one"))).isEmpty();
        assertThat(accessTokens().delete(token.id(), null)).isEmpty();
    }

    @Test
    default void of_concurrent_deletions_one_succeeds() throws Exception {
        accessTokens().store(SignInExamples.token("t1", "kim"), hash("one"));
        assertThat(
                        Concurrently.run(
                                4,
                                () ->
                                        unitOfWork()
                                                .run(
                                                        () ->
                                                                accessTokens()
                                                                        .delete(
                                                                                new TokenId("t1"),
                                                                                null))))
                .filteredOn(outcome -> outcome.succeeded() && outcome.result().isPresent())
                .hasSize(1);
    }

    @Test
    default void the_last_use_is_stored() {
        accessTokens().store(SignInExamples.token("t1", "kim"), hash("one"));
        Instant used = SignInExamples.NOON.plusSeconds(61);
        accessTokens().touch(new TokenId("t1"), used);
        accessTokens().touch(new TokenId("unknown"), used);
        assertThat(accessTokens().list(null, null, 9))
                .extracting(AccessToken::lastUsedAt)
                .containsExactly(used);
    }

    private static List<String> ids(List<AccessToken> tokens) {
        return tokens.stream().map(token -> token.id().value()).toList();
    }

    private static String hash(String text) {
        return Secrets.hash(text);
    }
}
