package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.domain.cases.CaseNumber;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link CaseNumbers}. Implement it in a test class, and give an
 * empty store for every test.
 */
@PortContract
public interface CaseNumbersContract {
    /** Returns the port of one more node: a new instance on the same store at every call. */
    CaseNumbers caseNumbersOfANewNode();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_number_begins_with_the_day_of_opening() {
        CaseNumbers numbers = caseNumbersOfANewNode();
        assertThat(numbers.next(LocalDate.of(2026, 11, 22)).value())
                .matches("2026-1122-[0-9]{6,12}");
        assertThat(numbers.next(LocalDate.of(2026, 1, 2)).value())
                .as("of another day, from the same node")
                .matches("2026-0102-[0-9]{6,12}");
        assertThat(numbers.next(LocalDate.of(2025, 12, 31)).value())
                .as("of a day before")
                .matches("2025-1231-[0-9]{6,12}");
    }

    @Test
    default void one_node_returns_no_number_twice() {
        CaseNumbers numbers = caseNumbersOfANewNode();
        assertAllDiffer(take(numbers, 500));
    }

    @Test
    default void no_counter_is_used_twice_on_different_days() {
        CaseNumbers numbers = caseNumbersOfANewNode();
        List<String> counters = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            String number = numbers.next(LocalDate.of(2026, 2, day)).value();
            counters.add(number.substring(number.lastIndexOf('-')));
        }
        assertThat(counters).as("counters of several days").doesNotHaveDuplicates();
    }

    @Test
    default void threads_of_several_nodes_get_different_numbers() throws Exception {
        List<CaseNumbers> nodes = List.of(caseNumbersOfANewNode(), caseNumbersOfANewNode());
        List<Callable<List<CaseNumber>>> takers =
                IntStream.range(0, 8)
                        .mapToObj(i -> nodes.get(i % 2))
                        .<Callable<List<CaseNumber>>>map(node -> () -> take(node, 100))
                        .toList();
        List<Concurrently.Outcome<List<CaseNumber>>> outcomes = Concurrently.run(takers);
        assertThat(outcomes)
                .as("threads that take numbers")
                .allMatch(Concurrently.Outcome::succeeded);
        assertAllDiffer(
                outcomes.stream()
                        .map(e -> Objects.requireNonNull(e.result()))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    default void a_later_node_repeats_no_number() {
        List<CaseNumber> before = take(caseNumbersOfANewNode(), 3);
        List<CaseNumber> after = take(caseNumbersOfANewNode(), 300);
        assertAllDiffer(Stream.concat(before.stream(), after.stream()).toList());
    }

    @Test
    default void a_number_of_a_rolled_back_unit_of_work_is_not_used_again() {
        CaseNumbers one = caseNumbersOfANewNode();
        List<CaseNumber> taken = new ArrayList<>();
        RolledBack.run(unitOfWork(), () -> taken.add(one.next(LocalDate.of(2026, 6, 15))));
        taken.addAll(take(one, 300));
        taken.addAll(take(caseNumbersOfANewNode(), 300));
        assertAllDiffer(taken);
    }

    private static List<CaseNumber> take(CaseNumbers numbers, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> numbers.next(LocalDate.of(2026, 6, 15)))
                .toList();
    }

    private static void assertAllDiffer(List<CaseNumber> numbers) {
        assertThat(numbers).as("numbers given").doesNotHaveDuplicates();
    }
}
