package org.expedite.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.expedite.application.ConflictException;
import org.expedite.application.StaleVersionException;
import org.junit.jupiter.api.Test;

/** {@link JdbcUnitOfWork#runApart}. */
class WorkApartTest extends DatabaseTest {
    private final JdbcUnitOfWork unit;

    WorkApartTest(TestDatabase database) {
        super(database);
        unit = new JdbcUnitOfWork(database.transactions());
    }

    @Test
    void staysWhenTheWorkAroundItIsUndone() {
        assertThatThrownBy(
                        () ->
                                unit.run(
                                        () -> {
                                            insert("around");
                                            unit.runApart(() -> insert("apart"));
                                            throw new IllegalStateException("no");
                                        }))
                .hasMessage("no");

        assertThat(kept("around")).isFalse();
        assertThat(kept("apart")).isTrue();
    }

    @Test
    void leavesTheWorkAroundItAloneWhenItFails() {
        unit.run(
                () -> {
                    insert("around");
                    assertThatThrownBy(() -> unit.runApart(this::insertAndFail)).hasMessage("no");
                    return true;
                });

        assertThat(kept("around")).isTrue();
        assertThat(kept("apart")).isFalse();
    }

    @Test
    void isKeptAtOnce() {
        assertThat(unit.runApart(() -> insert("apart"))).isEqualTo(1);
        assertThat(kept("apart")).isTrue();
    }

    @Test
    void isFollowedByItsEffectsThoughTheWorkAroundItIsUndone() {
        List<String> effects = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                unit.run(
                                        () -> {
                                            unit.afterCommit(() -> effects.add("around"));
                                            unit.runApart(() -> insertAndThen(effects));
                                            throw new IllegalStateException("no");
                                        }))
                .hasMessage("no");

        assertThat(effects).containsExactly("apart");
    }

    @Test
    void runsAgainByItselfWhenItLostARace() {
        AtomicInteger around = new AtomicInteger();
        AtomicInteger apart = new AtomicInteger();

        unit.run(
                () -> {
                    around.incrementAndGet();
                    return unit.runApart(
                            () -> {
                                insert("apart");
                                if (apart.incrementAndGet() < 3) {
                                    throw new StaleVersionException("it");
                                }
                                return true;
                            });
                });

        assertThat(around).hasValue(1);
        assertThat(apart).hasValue(3);
    }

    @Test
    void givesUpWhenItLostEveryRace() {
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(
                        () ->
                                unit.runApart(
                                        () -> {
                                            runs.incrementAndGet();
                                            throw new StaleVersionException("it");
                                        }))
                .isExactlyInstanceOf(ConflictException.class);

        assertThat(runs).hasValue(JdbcUnitOfWork.TRIES);
    }

    private boolean insertAndFail() {
        insert("apart");
        throw new IllegalStateException("no");
    }

    private int insert(String id) {
        return database.update(
                "insert into registry_head (kind, id, version) values ('TEST', ?, 1)", id);
    }

    private int insertAndThen(List<String> effects) {
        unit.afterCommit(() -> effects.add("apart"));
        return insert("apart");
    }

    private boolean kept(String id) {
        return !database.query("select id from registry_head where id = ?", id).isEmpty();
    }
}
