package org.expedite.application.registry;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.Actor;
import org.expedite.application.NotFoundException;
import org.expedite.application.Role;
import org.expedite.application.UnitOfWork;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.Recorded;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Where registrars keep the facts that decisions are made of. All calls need the role REGISTRAR.
 */
public final class RegistryDesk {
    private final Registry registry;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public RegistryDesk(Registry registry, UnitOfWork unitOfWork, Clock clock) {
        this.registry = registry;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Appends what {@code fact} says as the next version; a put that says what is known already
     * appends none.
     *
     * @param seen the version that the registrar has seen, or null to put whatever there is
     */
    public Put put(Actor actor, Fact fact, @Nullable Integer seen) {
        actor.requireAny(Role.REGISTRAR);
        return unitOfWork.run(() -> append(actor, fact, seen));
    }

    private Put append(Actor actor, Fact fact, @Nullable Integer seen) {
        Optional<Recorded<Fact>> current = registry.find(fact.key());
        int version = current.map(Recorded::version).orElse(0);
        if (seen != null && seen != version) {
            return new Put.Stale();
        }
        if (current.isPresent() && current.get().fact().equals(fact)) {
            return new Put.Kept(current.get());
        }
        Set<Reference> unknown = unknownReferences(fact);
        if (!unknown.isEmpty()) {
            return new Put.UnknownReferences(unknown);
        }
        Optional<Reference> notAPartner = supporterThatIsNoPartner(fact);
        if (notAPartner.isPresent()) {
            return new Put.NotAPartner(notAPartner.get());
        }
        Recorded<Fact> next = new Recorded<>(fact, version + 1, clock.instant(), actor.id());
        registry.append(next);
        return current.isPresent() ? new Put.Kept(next) : new Put.Created(next);
    }

    /**
     * The current version of a record.
     *
     * @throws NotFoundException if there is no such record
     */
    public Recorded<Fact> find(Actor actor, RecordKey key) {
        actor.requireAny(Role.REGISTRAR);
        return registry.find(key).orElseThrow(() -> notFound(key));
    }

    /**
     * The records of a kind in the order of their ids, after {@code after}, at most {@code limit}.
     */
    public List<Recorded<Fact>> page(Actor actor, RecordKind kind, String after, int limit) {
        actor.requireAny(Role.REGISTRAR);
        return registry.page(kind, after, limit);
    }

    /**
     * The versions of a record after {@code after}, oldest first, at most {@code limit}.
     *
     * @throws NotFoundException if there is no such record
     */
    public List<Recorded<Fact>> history(Actor actor, RecordKey key, int after, int limit) {
        actor.requireAny(Role.REGISTRAR);
        List<Recorded<Fact>> versions = registry.history(key, after, limit);
        if (versions.isEmpty() && registry.find(key).isEmpty()) {
            throw notFound(key);
        }
        return versions;
    }

    private Set<Reference> unknownReferences(Fact fact) {
        Set<Reference> needed =
                fact.references().stream()
                        .filter(Reference::mustExist)
                        .collect(Collectors.toUnmodifiableSet());
        if (needed.isEmpty()) {
            return Set.of();
        }
        Set<RecordKey> missing =
                registry.missing(
                        needed.stream()
                                .map(Reference::target)
                                .collect(Collectors.toUnmodifiableSet()));
        return needed.stream()
                .filter(r -> missing.contains(r.target()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads only where a partner is named, which contracts alone do. */
    private Optional<Reference> supporterThatIsNoPartner(Fact fact) {
        return fact.references().stream()
                .filter(r -> r.relation() == Relation.SUPPORTER)
                .filter(r -> !isPartner(r.target()))
                .findFirst();
    }

    private boolean isPartner(RecordKey key) {
        return registry.find(key)
                .map(Recorded::fact)
                .filter(Organization.class::isInstance)
                .map(Organization.class::cast)
                .filter(o -> o.kind() == OrganizationKind.PARTNER)
                .isPresent();
    }

    private static NotFoundException notFound(RecordKey key) {
        return new NotFoundException(
                key.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), key.id());
    }
}
