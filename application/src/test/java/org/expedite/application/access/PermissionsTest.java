package org.expedite.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.expedite.application.access.UseCase.Area;
import org.expedite.domain.timeline.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {
    private static final Set<Area> OF_CASES =
            EnumSet.of(Area.CASES, Area.CASEWORK, Area.ESCALATION, Area.QUEUES);

    @ParameterizedTest
    @EnumSource
    void whatever_is_not_listed_is_denied(UseCase useCase) {
        assertDenied(() -> Permissions.require(new Actor("nobody", Set.of()), useCase));
        for (Role role : Role.values()) {
            Actor actor = new Actor("somebody", Set.of(role));
            Relation listed = Permissions.of(useCase).get(role);
            assertAllowed(listed != null, () -> Permissions.require(actor, useCase));
            assertThat(Permissions.allows(actor, useCase)).isEqualTo(listed != null);
            assertThat(Permissions.allowsOnAll(actor, useCase)).isEqualTo(listed == Relation.ANY);
            for (Relation held : Relation.values()) {
                Set<Relation> only = Set.of(held);
                assertThat(Permissions.allows(actor, useCase, only)).isEqualTo(listed == held);
                assertAllowed(listed == held, () -> Permissions.require(actor, useCase, only));
            }
            assertDenied(() -> Permissions.require(actor, useCase, Set.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_use_case_is_for_some_role_and_only_cases_have_owners(UseCase useCase) {
        assertThat(Permissions.of(useCase)).isNotEmpty();
        if (!OF_CASES.contains(useCase.area())) {
            assertThat(Permissions.of(useCase).values()).isSubsetOf(Relation.ANY, Relation.SELF);
        }
    }

    @ParameterizedTest
    @EnumSource
    void several_roles_allow_what_any_of_them_allows(UseCase useCase) {
        for (Role one : Role.values()) {
            for (Role other : Role.values()) {
                Actor actor = new Actor("both", EnumSet.of(one, other));
                for (Relation held : Relation.values()) {
                    Set<Relation> only = Set.of(held);
                    assertThat(Permissions.allows(actor, useCase, only))
                            .isEqualTo(
                                    Permissions.of(useCase).get(one) == held
                                            || Permissions.of(useCase).get(other) == held);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_read_only_actor_reads_what_its_roles_may_read_and_changes_nothing(UseCase useCase) {
        Set<Role> roles = EnumSet.allOf(Role.class);
        Set<Relation> held = EnumSet.allOf(Relation.class);
        Actor reader = new Actor("reader", roles, true);
        assertThat(Permissions.allows(reader, useCase)).isEqualTo(!useCase.changes());
        assertThat(Permissions.allows(reader, useCase, held)).isEqualTo(!useCase.changes());
        for (ThrowingCallable check :
                new ThrowingCallable[] {
                    () -> Permissions.require(reader, useCase),
                    () -> Permissions.require(reader, useCase, held),
                    () -> Permissions.requireCasework(reader, useCase)
                }) {
            if (useCase.changes()) {
                assertThatThrownBy(check)
                        .isInstanceOf(ForbiddenException.class)
                        .hasMessage("This token is read-only.");
            } else {
                assertThatCode(check).doesNotThrowAnyException();
            }
        }
        assertThat(Permissions.allows(new Actor("clerk", Set.of(), true), useCase)).isFalse();
    }

    @Test
    void casework_is_for_customers_engineers_and_duty_managers() {
        for (Role role : Role.values()) {
            Actor actor = new Actor("somebody", Set.of(role));
            boolean allowed =
                    EnumSet.of(Role.CUSTOMER, Role.ENGINEER, Role.DUTY_MANAGER).contains(role);
            for (UseCase useCase : UseCase.values()) {
                assertAllowed(allowed, () -> Permissions.requireCasework(actor, useCase));
            }
        }
    }

    @Test
    void a_contractor_is_told_that_only_employees_bind_the_customer() {
        Actor customer = new Actor("carl", Set.of(Role.CUSTOMER));
        assertThatThrownBy(
                        () ->
                                Permissions.require(
                                        customer,
                                        UseCase.ACCEPT_TIME_AND_MATERIALS,
                                        Set.of(Relation.ANY, Relation.OWN_ORGANIZATION)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("Only employees of the customer can do this, no contractors.");
    }

    @Test
    void internal_notes_are_for_staff() {
        for (Role role : Role.values()) {
            boolean staff = role == Role.ENGINEER || role == Role.DUTY_MANAGER;
            assertThat(Permissions.readableNotes(new Actor("somebody", Set.of(role), true)))
                    .containsExactlyInAnyOrder(
                            staff ? Visibility.values() : new Visibility[] {Visibility.PUBLIC});
        }
    }

    private static void assertAllowed(boolean allowed, ThrowingCallable check) {
        if (allowed) {
            assertThatCode(check).doesNotThrowAnyException();
        } else {
            assertDenied(check);
        }
    }

    private static void assertDenied(ThrowingCallable check) {
        assertThatThrownBy(check).isInstanceOf(ForbiddenException.class);
    }
}
