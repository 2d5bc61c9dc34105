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
        assertThat(take("kim", PersonKind.CONTACT)).isEmpty();
        assertThat(take("kim", PersonKind.CONTACT)).as("again, for the same kind").isEmpty();
        assertThat(take("kim", PersonKind.ENGINEER)).contains(PersonKind.CONTACT);
        assertThat(take("lea", PersonKind.ENGINEER)).isEmpty();
        assertThat(take("kim", PersonKind.SERVICE)).contains(PersonKind.CONTACT);
        assertThat(take("importer", PersonKind.SERVICE)).isEmpty();
        assertThat(take("importer", PersonKind.CONTACT)).contains(PersonKind.SERVICE);
        assertThat(take("lea", PersonKind.CONTACT)).contains(PersonKind.ENGINEER);
    }

    @Test
    default void ids_are_case_sensitive_and_as_long_as_identifiers() {
        String longest = Texts.longestId("-person");
        for (String id : List.of("kim", "Kim", longest)) {
            assertThat(take(id, PersonKind.CONTACT)).as(id).isEmpty();
            assertThat(take(id, PersonKind.ENGINEER)).as(id).contains(PersonKind.CONTACT);
        }
    }

    @Test
    default void an_id_of_a_rolled_back_unit_of_work_is_free() {
        RolledBack.run(unitOfWork(), () -> personIds().take("kim", PersonKind.CONTACT));
        assertThat(take("kim", PersonKind.ENGINEER)).isEmpty();
    }

    @Test
    default void an_id_that_was_taken_in_the_same_unit_of_work_is_taken() {
        Optional<PersonKind> taken =
                unitOfWork()
                        .run(
                                () -> {
                                    personIds().take("kim", PersonKind.CONTACT);
                                    return personIds().take("kim", PersonKind.ENGINEER);
                                });
        assertThat(taken).contains(PersonKind.CONTACT);
    }

    @Test
    default void of_two_kinds_that_take_an_id_at_the_same_moment_one_gets_it() throws Exception {
        for (int round = 0; round < 10; round++) {
            String id = "kim" + round;
            List<Concurrently.Outcome<Optional<PersonKind>>> outcomes =
                    Concurrently.run(
                            List.of(
                                    taking(id, PersonKind.CONTACT),
                                    taking(id, PersonKind.ENGINEER)));
            assertThat(outcomes)
                    .extracting(outcome -> outcome.result().isEmpty())
                    .as("whether each got it: %s", outcomes)
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    private Callable<Optional<PersonKind>> taking(String id, PersonKind kind) {
        return () -> take(id, kind);
    }

    private Optional<PersonKind> take(String id, PersonKind kind) {
        return unitOfWork().run(() -> personIds().take(id, kind));
    }
}
