package org.expedite.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.engineers.Engineers;
import org.expedite.application.engineers.StaffDesk;
import org.expedite.application.registry.PutResult;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.products.ProductLineCode;
import org.jspecify.annotations.Nullable;

/** The engineers of a walk, who leave, come back, and change their levels. */
final class Workforce {
    private static final Actor REGISTRAR = new Actor("registrar", Set.of(Role.REGISTRAR));

    private final Random random;
    private final RegistryDesk registry;
    private final StaffDesk staff;
    private final Map<String, Engineer> original = new TreeMap<>();
    private final Map<String, Engineer> present = new TreeMap<>();
    private int unassigned;

    Workforce(ApplicationContext context, Random random) {
        this.random = random;
        registry = context.getBean(RegistryDesk.class);
        staff = context.getBean(StaffDesk.class);
        Engineers engineers = context.getBean(Engineers.class);
        RandomChoice.ENGINEERS.forEach(
                id -> original.put(id, engineers.find(new EngineerId(id)).orElseThrow().record()));
        present.putAll(original);
    }

    /** Returns the number of cases that were taken from their owners. */
    int unassigned() {
        return unassigned;
    }

    /** Returns the present record of an engineer; null for customers and others. */
    @Nullable Engineer find(String id) {
        return present.get(id);
    }

    Engineer get(String id) {
        return Objects.requireNonNull(present.get(id));
    }

    /** Returns the product lines that somebody can take; empty for all. */
    Set<String> skills(String id) {
        return Optional.ofNullable(find(id)).map(Engineer::skills).orElse(Set.of()).stream()
                .map(ProductLineCode::value)
                .collect(Collectors.toSet());
    }

    /** Returns the actor as the center has to let him in now. */
    Actor present(Actor actor) {
        return Model.present(actor, find(actor.id()));
    }

    /** Returns the actor as the center lets him in now, which must be as the model says. */
    Actor letIn(Actor actor) {
        Actor expected = present(actor);
        if (actor.isStaff()) {
            assertThat(staff.isActive(new EngineerId(actor.id())))
                    .as(actor.id())
                    .isEqualTo(!expected.roles().isEmpty());
        }
        return expected;
    }

    /** Changes a record, and checks all cases. */
    void change(List<ModelCase> cases, Check check, String step) {
        Engineer before = get(RandomChoice.oneOf(random, RandomChoice.ENGINEERS));
        Engineer after = before.active() ? changed(before) : get(original, before);
        assertThat(registry.put(REGISTRAR, after, null)).isInstanceOf(PutResult.Stored.class);
        present.put(after.id().value(), after);
        for (ModelCase c : cases) {
            String what = "%s: %s becomes %s".formatted(step, before, after);
            if (Model.isLostBy(after, c)) {
                Model.unassign(c);
                check.changed(c, Participant.CENTER.id(), what);
                unassigned++;
            } else {
                check.unchanged(c, what);
            }
        }
    }

    private Engineer changed(Engineer before) {
        return switch (random.nextInt(3)) {
            case 0 -> with(before, before.levels(), false);
            case 1 -> with(before, levels(), true);
            default -> get(original, before);
        };
    }

    private Set<TechnicalLevel> levels() {
        List<TechnicalLevel> all = ModelCase.LEVELS.ascending();
        int first = random.nextInt(all.size());
        return Set.copyOf(all.subList(first, first + 1 + random.nextInt(all.size() - first)));
    }

    private static Engineer get(Map<String, Engineer> records, Engineer of) {
        return Objects.requireNonNull(records.get(of.id().value()));
    }

    private static Engineer with(Engineer of, Set<TechnicalLevel> levels, boolean active) {
        return new Engineer(
                of.id(),
                of.name(),
                of.email(),
                levels,
                of.skills(),
                EnumSet.copyOf(of.roles()),
                active);
    }
}
