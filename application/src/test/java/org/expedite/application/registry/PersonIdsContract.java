package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Texts;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link PersonIds}. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface PersonIdsContract {
    /** The port under test. */
    PersonIds personIds();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_id_is_free_until_it_is_taken_for_another_kind() {
        assertThat(take(contact("kim"))).isEmpty();
        assertThat(take(contact("kim"))).as("again, for the same kind").isEmpty();
        assertThat(take(engineer("kim"))).contains(RecordKind.CONTACT);
        assertThat(take(engineer("lea"))).isEmpty();
        assertThat(take(contact("lea"))).contains(RecordKind.ENGINEER);
    }

    @Test
    default void ids_are_case_sensitive_and_as_long_as_identifiers() {
        String longest = Texts.longestId("-person");
        for (String id : List.of("kim", "Kim", longest)) {
            assertThat(take(contact(id))).as(id).isEmpty();
            assertThat(take(engineer(id))).as(id).contains(RecordKind.CONTACT);
        }
    }

    @Test
    default void an_id_of_a_rolled_back_unit_of_work_is_free() {
        RolledBack.run(unitOfWork(), () -> personIds().take(contact("kim")));
        assertThat(take(engineer("kim"))).isEmpty();
    }

    @Test
    default void an_id_that_was_taken_in_the_same_unit_of_work_is_taken() {
        Optional<RecordKind> taken =
                unitOfWork()
                        .run(
                                () -> {
                                    personIds().take(contact("kim"));
                                    return personIds().take(engineer("kim"));
                                });
        assertThat(taken).contains(RecordKind.CONTACT);
    }

    @Test
    default void of_two_kinds_that_take_an_id_at_the_same_moment_one_gets_it() throws Exception {
        for (int round = 0; round < 10; round++) {
            RecordKey contact = contact("kim" + round);
            RecordKey engineer = engineer("kim" + round);
            List<Concurrently.Outcome<Optional<RecordKind>>> outcomes =
                    Concurrently.run(List.of(taking(contact), taking(engineer)));
            assertThat(outcomes)
                    .extracting(outcome -> outcome.result().isEmpty())
                    .as("whether each got it: %s", outcomes)
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    private Callable<Optional<RecordKind>> taking(RecordKey person) {
        return () -> take(person);
    }

    private Optional<RecordKind> take(RecordKey person) {
        return unitOfWork().run(() -> personIds().take(person));
    }

    private static RecordKey contact(String id) {
        return new ContactId(id).key();
    }

    private static RecordKey engineer(String id) {
        return new EngineerId(id).key();
    }
}
