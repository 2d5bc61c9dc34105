package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.expedite.application.PortContract;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Texts;
import org.expedite.application.registry.PersonKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Identities}. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface IdentitiesContract {
    /** A usual identity. */
    Identity KIM = new Identity("https://provider.example", "4711");

    /** The port under test. */
    Identities identities();

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
    default void an_identity_is_linked_to_one_account() {
        assertThat(link(KIM, "kim")).isTrue();
        assertThat(link(KIM, "lea")).isFalse();
        assertThat(link(KIM, "kim")).isFalse();
        assertThat(identities().find(KIM))
                .contains(SignInExamples.account("kim", PersonKind.SERVICE));
    }

    @Test
    default void issuers_and_subjects_are_compared_exactly() {
        link(KIM, "kim");
        for (Identity other :
                List.of(
                        new Identity("https://Provider.example", "4711"),
                        new Identity("https://provider.example/", "4711"),
                        new Identity("https://provider.example", "4711 "),
                        new Identity("https://provider.example", "04711"))) {
            assertThat(identities().find(other)).as("%s", other).isEmpty();
        }
    }

    @Test
    default void an_account_has_any_number_of_identities() {
        Identity longest =
                new Identity(
                        Texts.ofLength(Identity.MAX_LENGTH), Texts.ofLength(Identity.MAX_LENGTH));
        Identity other = new Identity("https://other.example", "4711");
        for (Identity identity : List.of(KIM, other, longest)) {
            assertThat(link(identity, "kim")).isTrue();
        }
        assertThat(identities().of(new AccountId("kim")))
                .containsExactlyInAnyOrder(KIM, other, longest);
        assertThat(identities().of(new AccountId("lea"))).isEmpty();
    }

    @Test
    default void unlinked_identities_are_nobodys() {
        link(KIM, "kim");
        Identity other = new Identity("https://provider.example", "4712");
        link(other, "lea");
        unitOfWork()
                .run(
                        () -> {
                            identities().unlinkAll(new AccountId("kim"));
                            return KIM;
                        });
        assertThat(identities().find(KIM)).isEmpty();
        assertThat(identities().find(other)).isPresent();
        assertThat(link(KIM, "lea")).isTrue();
    }

    private boolean link(Identity identity, String account) {
        return unitOfWork()
                .run(
                        () ->
                                identities()
                                        .link(
                                                identity,
                                                new AccountId(account),
                                                SignInExamples.NOON));
    }
}
