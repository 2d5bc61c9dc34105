package org.expedite.domain.engineers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.products.ProductLineCode;
import org.junit.jupiter.api.Test;

/** Cases that an engineer can take, and checks of the record. */
class EngineerTest {
    private static final TechnicalLevel L1 = new TechnicalLevel("L1");
    private static final TechnicalLevel L2 = new TechnicalLevel("L2");
    private static final TechnicalLevel L3 = new TechnicalLevel("L3");
    private static final ProductLineCode M = new ProductLineCode("M_SERIES");
    private static final ProductLineCode J = new ProductLineCode("J_SERIES");
    private static final ProductLineCode T = new ProductLineCode("T_SERIES");
    private static final Set<StaffRole> ENGINEER = Set.of(StaffRole.ENGINEER);
    private static final Set<StaffRole> DUTY_MANAGER = Set.of(StaffRole.DUTY_MANAGER);

    @Test
    void engineers_work_at_the_levels_of_their_record() {
        Engineer engineer = engineer(Set.of(L1, L3), Set.of(), ENGINEER);
        assertThat(engineer.worksAt(L1)).isTrue();
        assertThat(engineer.worksAt(L2)).isFalse();
        assertThat(engineer.worksAt(L3)).isTrue();
    }

    @Test
    void duty_managers_work_at_every_level() {
        for (Engineer manager :
                List.of(
                        engineer(Set.of(), Set.of(), DUTY_MANAGER),
                        engineer(Set.of(L1), Set.of(), DUTY_MANAGER),
                        engineer(Set.of(L1), Set.of(), Set.of(StaffRole.values())))) {
            assertThat(manager.worksAt(L1)).isTrue();
            assertThat(manager.worksAt(new TechnicalLevel("NEW"))).isTrue();
        }
    }

    @Test
    void who_has_left_works_nowhere_and_needs_no_level() {
        for (Set<StaffRole> roles : List.of(ENGINEER, DUTY_MANAGER)) {
            for (Set<TechnicalLevel> levels : List.of(Set.<TechnicalLevel>of(), Set.of(L1))) {
                Engineer gone =
                        new Engineer(
                                new EngineerId("lea"),
                                "Lea",
                                "l@x",
                                levels,
                                Set.of(),
                                roles,
                                false);
                assertThat(gone.worksAt(L1)).isFalse();
                assertThat(gone.worksAtAllLevels()).isFalse();
            }
        }
        assertThat(engineer(Set.of(), Set.of(), DUTY_MANAGER).worksAtAllLevels()).isTrue();
    }

    @Test
    void engineers_with_product_lines_handle_those_and_unknown_lines() {
        Engineer engineer = engineer(Set.of(L1), Set.of(M, J), ENGINEER);
        assertThat(engineer.handles(M)).isTrue();
        assertThat(engineer.handles(J)).isTrue();
        assertThat(engineer.handles(T)).isFalse();
        assertThat(engineer.handles(null)).isTrue();
    }

    @Test
    void engineers_without_product_lines_handle_all() {
        Engineer engineer = engineer(Set.of(L1), Set.of(), ENGINEER);
        assertThat(engineer.handles(M)).isTrue();
        assertThat(engineer.handles(null)).isTrue();
    }

    @Test
    void duty_managers_handle_the_lines_of_their_record() {
        Engineer manager = engineer(Set.of(), Set.of(M), DUTY_MANAGER);
        assertThat(manager.handles(M)).isTrue();
        assertThat(manager.handles(T)).isFalse();
    }

    @Test
    void the_order_of_levels_and_lines_is_preserved_but_not_compared() {
        Engineer up = engineer(inOrder(L1, L2, L3), inOrder(M, J), inOrder(StaffRole.values()));
        Engineer down =
                engineer(
                        inOrder(L3, L2, L1),
                        inOrder(J, M),
                        inOrder(StaffRole.DUTY_MANAGER, StaffRole.ENGINEER));
        assertThat(down).isEqualTo(up).hasSameHashCodeAs(up);
        assertThat(up.levels()).containsExactly(L1, L2, L3);
        assertThat(down.levels()).containsExactly(L3, L2, L1);
        assertThat(down.skills()).containsExactly(J, M);
        assertThat(down.roles()).containsExactly(StaffRole.DUTY_MANAGER, StaffRole.ENGINEER);
        assertThat(engineer(Set.of(L1), Set.of(M, J), DUTY_MANAGER)).isNotEqualTo(up);
    }

    @Test
    void levels_and_lines_are_copied() {
        Set<TechnicalLevel> levels = inOrder(L1);
        Engineer engineer = engineer(levels, Set.of(), ENGINEER);
        levels.add(L2);
        assertThat(engineer.levels()).containsExactly(L1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> engineer.levels().add(L2));
    }

    @Test
    void a_role_is_needed_and_a_level_for_engineers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engineer(Set.of(L1), Set.of(), Set.of()))
                .withMessage("there must be at least one role");
        for (Set<StaffRole> roles : List.of(ENGINEER, Set.of(StaffRole.values()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> engineer(Set.of(), Set.of(), roles))
                    .withMessage("an engineer must have at least one technical level");
        }
        assertThat(engineer(Set.of(), Set.of(), DUTY_MANAGER).levels()).isEmpty();
    }

    @Test
    void a_name_and_an_address_are_needed() {
        assertThatIllegalArgumentException().isThrownBy(() -> called(" ", "lea@center.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> called("Lea", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> called("a".repeat(201), "a@b"));
        assertThatIllegalArgumentException().isThrownBy(() -> called("Lea", "a".repeat(255)));
        assertThat(called("a".repeat(200), "a".repeat(254)).name()).hasSize(200);
    }

    private static Engineer called(String name, String email) {
        return new Engineer(
                new EngineerId("lea"), name, email, Set.of(), Set.of(), DUTY_MANAGER, true);
    }

    private static Engineer engineer(
            Set<TechnicalLevel> levels, Set<ProductLineCode> skills, Set<StaffRole> roles) {
        return new Engineer(
                new EngineerId("lea"), "Lea", "lea@center.example", levels, skills, roles, true);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> Set<T> inOrder(T... values) {
        return new LinkedHashSet<>(List.of(values));
    }
}
