package org.expedite.persistence.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.expedite.application.Concurrently;
import org.expedite.application.UnavailableException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseNumbers;
import org.expedite.application.cases.CaseNumbersContract;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcCaseNumbersTest extends DatabaseTest implements CaseNumbersContract {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final int BLOCK = 7;
    private static final Duration LESS_THAN_A_WAIT_FOR_A_LOCK = Duration.ofMillis(2_500);

    private final List<Connection> opened = new CopyOnWriteArrayList<>();

    JdbcCaseNumbersTest(TestDatabase database) {
        super(database);
    }

    @Override
    public CaseNumbers caseNumbersOfANewNode() {
        return node(BLOCK);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @AfterEach
    void findTheRowAgain() {
        database.update("update case_number_block set name = 'CASE'");
    }

    @Test
    void numbers_of_a_block_are_consecutive() {
        setNext(1);
        CaseNumbers one = caseNumbersOfANewNode();
        CaseNumbers other = caseNumbersOfANewNode();

        assertThat(one.next(DAY)).hasToString("2026-0615-000001");
        assertThat(other.next(DAY)).hasToString("2026-0615-000008");
        assertThat(one.next(DAY)).hasToString("2026-0615-000002");
        assertThat(take(one, BLOCK)).last().hasToString("2026-0615-000016");
    }

    @Test
    void a_connection_is_opened_and_closed_per_block_not_per_number() throws Exception {
        CaseNumbers numbers = node(BLOCK, BLOCK, Runnable::run);

        numbers.next(DAY);
        assertThat(opened).as("the first block").hasSize(1);
        take(numbers, BLOCK - 1);
        assertThat(opened).as("the second one, early").hasSize(2);
        take(numbers, BLOCK);
        assertThat(opened).hasSize(3);
        for (Connection connection : opened) {
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void a_block_is_taken_while_waiting_threads_hold_the_whole_pool() throws Exception {
        CaseNumbers numbers = caseNumbersOfANewNode();
        AtomicLong allTakenAt = new AtomicLong();
        CyclicBarrier allAreTaken =
                new CyclicBarrier(TestDatabase.POOL_SIZE, () -> allTakenAt.set(System.nanoTime()));

        List<Concurrently.Outcome<CaseNumber>> outcomes =
                Concurrently.run(
                        TestDatabase.POOL_SIZE,
                        () ->
                                onOneOfThePool(
                                        () -> {
                                            Concurrently.meet(allAreTaken);
                                            return numbers.next(DAY);
                                        }));

        assertThat(outcomes).allMatch(Concurrently.Outcome::succeeded);
        assertThat(outcomes).extracting(Concurrently.Outcome::result).doesNotHaveDuplicates();
        assertThat(Duration.ofNanos(System.nanoTime() - allTakenAt.get()))
                .as("nobody waited for a connection in vain")
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void while_the_row_is_locked_numbers_fail_quickly_and_come_back() throws Exception {
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> reservations = new CopyOnWriteArrayList<>();
            CaseNumbers numbers = node(BLOCK, BLOCK, task -> reservations.add(other.submit(task)));
            database.inTransaction(
                    _ -> {
                        setNext(1_000);
                        assertThat(other.submit(() -> numbers.next(DAY)))
                                .as("the first caller waits a second")
                                .failsWithin(LESS_THAN_A_WAIT_FOR_A_LOCK)
                                .withThrowableThat()
                                .withCauseInstanceOf(UnavailableException.class);
                        long start = System.nanoTime();
                        for (int i = 0; i < 100; i++) {
                            assertThatThrownBy(() -> numbers.next(DAY))
                                    .isInstanceOf(UnavailableException.class);
                        }
                        return assertThat(Duration.ofNanos(System.nanoTime() - start))
                                .as("a hundred later ones do not wait")
                                .isLessThan(JdbcCaseNumbers.MAX_WAIT);
                    });
            for (Future<?> reservation : reservations) {
                reservation.get(30, TimeUnit.SECONDS);
            }
            assertThat(numbers.next(DAY)).hasToString("2026-0615-001000");
        }
    }

    @Test
    void reserved_numbers_are_assigned_while_the_row_is_locked() {
        CaseNumbers numbers = node(BLOCK, BLOCK, Runnable::run);
        numbers.next(DAY);
        database.inTransaction(
                _ -> {
                    setNext(1_000);
                    return assertThat(take(numbers, BLOCK / 2 - 1)).doesNotHaveDuplicates();
                });
    }

    @Test
    void threads_of_two_nodes_with_blocks_of_one_get_different_numbers() throws Exception {
        List<CaseNumbers> nodes = List.of(node(1), node(1));
        List<Callable<List<CaseNumber>>> takers =
                IntStream.range(0, 4)
                        .mapToObj(i -> nodes.get(i % 2))
                        .<Callable<List<CaseNumber>>>map(node -> () -> take(node, 50))
                        .toList();

        List<CaseNumber> taken = new ArrayList<>();
        for (Concurrently.Outcome<List<CaseNumber>> ending : Concurrently.run(takers)) {
            assertThat(ending.failure()).isNull();
            taken.addAll(ending.result());
        }

        assertThat(taken).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void numbering_continues_after_a_failure() {
        CaseNumbers numbers = node(BLOCK, BLOCK, Runnable::run);
        List<CaseNumber> taken = new ArrayList<>(take(numbers, BLOCK));
        database.update("update case_number_block set name = 'AWAY'");
        taken.addAll(take(numbers, BLOCK));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> numbers.next(DAY))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("case_number_block");
        }
        findTheRowAgain();

        taken.addAll(take(numbers, BLOCK * 2));

        assertThat(taken).doesNotHaveDuplicates();
    }

    @Test
    void a_block_has_at_least_one_number() {
        assertThatThrownBy(() -> node(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> node(2, 1, Runnable::run))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void blocks_that_are_used_up_quickly_grow_to_the_largest() {
        setNext(1);
        CaseNumbers numbers = node(BLOCK, 4 * BLOCK, Runnable::run);

        List<CaseNumber> taken = take(numbers, 2 * BLOCK + 2 * BLOCK + 3 * 4 * BLOCK);

        assertThat(taken).last().hasToString("2026-0615-000112");
        assertThat(taken).doesNotHaveDuplicates();
        assertThat(opened).as("the last one early").hasSize(2 + 1 + 3 + 1);
    }

    /**
     * Works in a transaction. On a busy machine a pool may take longer to fill than it lets wait.
     */
    private <T> T onOneOfThePool(Supplier<T> work) {
        try {
            return database.inTransaction(_ -> work.get());
        } catch (CannotGetJdbcConnectionException _) {
            return database.inTransaction(_ -> work.get());
        }
    }

    private JdbcCaseNumbers node(int size) {
        return node(size, size, Thread::startVirtualThread);
    }

    private JdbcCaseNumbers node(int smallest, int largest, Executor executor) {
        return new JdbcCaseNumbers(new NumberReservation(this::open), smallest, largest, executor);
    }

    private Connection open() throws SQLException {
        Connection connection = database.settings().connect();
        opened.add(connection);
        return connection;
    }

    private void setNext(long next) {
        database.update("update case_number_block set next_number = ?", next);
    }

    private static List<CaseNumber> take(CaseNumbers numbers, int count) {
        return IntStream.range(0, count).mapToObj(_ -> numbers.next(DAY)).toList();
    }
}
