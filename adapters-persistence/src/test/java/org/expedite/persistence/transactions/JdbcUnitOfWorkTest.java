package org.expedite.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.expedite.application.ConflictException;
import org.expedite.application.StaleVersionException;
import org.expedite.application.UnitOfWork;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcUnitOfWorkTest extends DatabaseTest {

    private final AtomicInteger runs = new AtomicInteger();

    JdbcUnitOfWorkTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void twoRows() {
        insert("left");
        insert("right");
    }

    @Test
    void commits_the_work_and_returns_its_result() {
        String answer =
                unit().run(
                                () -> {
                                    setVersion("left", 2);
                                    setVersion("right", 3);
                                    return "done";
                                });

        assertThat(answer).isEqualTo("done");
        assertThat(version("left")).isEqualTo(2);
        assertThat(version("right")).isEqualTo(3);
    }

    @Test
    void rolls_back_work_that_failed() {
        assertThatThrownBy(() -> unit().run(() -> changeAndThrow(new IllegalStateException("no"))))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no");

        assertThat(version("left")).isEqualTo(1);
        assertThat(runs).hasValue(1);
    }

    @Test
    void rolls_back_work_that_threw_an_error() {
        assertThatThrownBy(() -> unit().run(() -> changeAndThrow(new StackOverflowError())))
                .isExactlyInstanceOf(StackOverflowError.class);

        assertThat(version("left")).isEqualTo(1);
        assertThat(runs).hasValue(1);
    }

    @Test
    void changes_are_invisible_to_others_before_the_commit() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            unit().run(
                            () -> {
                                setVersion("left", 2);
                                assertThat(visibleTo(other)).isEqualTo(1);
                                return true;
                            });

            assertThat(visibleTo(other)).isEqualTo(2);
        }
    }

    @Test
    void retries_after_a_write_conflict() {
        unit().run(
                        () -> {
                            setVersion("left", 10 + runs.incrementAndGet());
                            if (runs.get() < 3) {
                                throw new StaleVersionException("left");
                            }
                            return true;
                        });

        assertThat(runs).hasValue(3);
        assertThat(version("left")).isEqualTo(13);
    }

    @Test
    void gives_up_after_the_last_attempt() {
        StaleVersionException stale = new StaleVersionException("left");

        assertThatThrownBy(() -> unit().run(() -> changeAndThrow(stale)))
                .isExactlyInstanceOf(ConflictException.class)
                .hasCause(stale);

        assertThat(runs).hasValue(Retry.MAX_ATTEMPTS);
        assertThat(version("left")).isEqualTo(1);
    }

    @Test
    void inner_work_is_part_of_the_outer_unit() {
        assertThatThrownBy(
                        () ->
                                unit().run(
                                                () -> {
                                                    unit().run(() -> setVersion("left", 2));
                                                    throw new IllegalStateException("no");
                                                }))
                .isExactlyInstanceOf(IllegalStateException.class);

        assertThat(version("left")).isEqualTo(1);
    }

    @Test
    void only_the_outer_work_is_retried() {
        AtomicInteger outer = new AtomicInteger();

        unit().run(
                        () -> {
                            outer.incrementAndGet();
                            return unit().run(
                                            () -> {
                                                if (runs.incrementAndGet() < 3) {
                                                    throw new StaleVersionException("left");
                                                }
                                                return setVersion("left", 2);
                                            });
                        });

        assertThat(outer).hasValue(3);
        assertThat(runs).hasValue(3);
        assertThat(version("left")).isEqualTo(2);
    }

    @Test
    void outer_work_cannot_commit_after_inner_work_failed() {
        assertThatThrownBy(
                        () ->
                                unit().run(
                                                () -> {
                                                    setVersion("right", 2);
                                                    try {
                                                        unit().run(
                                                                        () ->
                                                                                changeAndThrow(
                                                                                        new IllegalStateException(
                                                                                                "no")));
                                                    } catch (IllegalStateException swallowed) {
                                                        assertThat(swallowed).hasMessage("no");
                                                    }
                                                    return true;
                                                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(version("left")).isEqualTo(1);
        assertThat(version("right")).isEqualTo(1);
    }

    @Test
    void both_sides_of_a_deadlock_succeed() throws Exception {
        CyclicBarrier bothHaveTheirFirstRow = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> one = threads.submit(addToBoth("left", "right", bothHaveTheirFirstRow));
            Future<Boolean> other =
                    threads.submit(addToBoth("right", "left", bothHaveTheirFirstRow));

            assertThat(one.get()).isTrue();
            assertThat(other.get()).isTrue();
        }
        assertThat(version("left")).isEqualTo(3);
        assertThat(version("right")).isEqualTo(3);
        assertThat(runs.get())
                .as("two, and those that the deadlock undid")
                .isBetween(3, database.kind() == TestDatabase.Kind.MYSQL ? 3 : 4);
    }

    @Test
    void a_lock_timeout_is_a_write_conflict() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            AtomicInteger tries = new AtomicInteger();
            unit().run(
                            () -> {
                                if (runs.incrementAndGet() > 1) {
                                    return true;
                                }
                                setVersion("left", 2);
                                assertThatThrownBy(() -> lockWithoutRetry(other, tries))
                                        .satisfies(
                                                e ->
                                                        assertThat(WriteConflict.isBehind(e))
                                                                .isTrue());
                                return true;
                            });
            assertThat(tries).hasValue(1);
        }
    }

    private void lockWithoutRetry(ExecutorService other, AtomicInteger tries) throws Exception {
        other.submit(
                        () ->
                                database.transactions()
                                        .executeWrite(
                                                status -> {
                                                    tries.incrementAndGet();
                                                    waitForLocksOnlyShortly();
                                                    return setVersion("left", 3);
                                                }))
                .get();
    }

    private void waitForLocksOnlyShortly() {
        database.update(
                switch (database.kind()) {
                    case H2 -> "set lock_timeout 10";
                    case MYSQL -> "set innodb_lock_wait_timeout = 1";
                });
    }

    private Callable<Boolean> addToBoth(String first, String second, CyclicBarrier barrier) {
        AtomicInteger ownRuns = new AtomicInteger();
        return () ->
                unit().run(
                                () -> {
                                    runs.incrementAndGet();
                                    addOne(first);
                                    if (ownRuns.incrementAndGet() == 1) {
                                        await(barrier);
                                    }
                                    addOne(second);
                                    return true;
                                });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private <T extends Throwable> boolean changeAndThrow(T failure) throws T {
        runs.incrementAndGet();
        setVersion("left", 2);
        throw failure;
    }

    private int visibleTo(ExecutorService other) {
        try {
            return other.submit(() -> version("left")).get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private UnitOfWork unit() {
        return database.unitOfWork();
    }

    private void insert(String id) {
        database.update("insert into registry_head (kind, id, version) values ('TEST', ?, 1)", id);
    }

    private int setVersion(String id, int version) {
        return database.update("update registry_head set version = ? where id = ?", version, id);
    }

    private void addOne(String id) {
        database.update("update registry_head set version = version + 1 where id = ?", id);
    }

    private int version(String id) {
        return Integer.parseInt(
                database.query("select version from registry_head where id = ?", id).getFirst());
    }
}
