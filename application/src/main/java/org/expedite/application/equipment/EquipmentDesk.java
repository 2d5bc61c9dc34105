package org.expedite.application.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.Relation;
import org.expedite.application.access.UseCase;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.facts.Colleagues;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.Facts;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.Registry;
import org.expedite.domain.Require;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;

/** Lists the equipment of an organization, with what it is covered for. */
public final class EquipmentDesk {
    /** The last character of identifiers. */
    private static final String LAST = "~";

    private final Registry registry;
    private final Contracts contracts;
    private final Facts facts;
    private final Colleagues colleagues;
    private final FactGatherer gatherer;
    private final PolicySettings settings;
    private final Clock clock;

    /** Creates a desk on these ports. */
    public EquipmentDesk(
            Registry registry,
            Contracts contracts,
            Facts facts,
            Colleagues colleagues,
            FactGatherer gatherer,
            PolicySettings settings,
            Clock clock) {
        this.registry = registry;
        this.contracts = contracts;
        this.facts = facts;
        this.colleagues = colleagues;
        this.gatherer = gatherer;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Lists the equipment that an organization owns, in the order of the serial numbers; in a
     * number of reads that does not depend on how much it is.
     *
     * @param after the serial number after which the page begins; empty for the first page
     * @param limit the maximum number of pieces, 1 or more
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     * @throws NotFoundException if the organization is none of the actor's
     */
    public List<Equipment> page(Actor actor, OrganizationId organization, String after, int limit) {
        requireAccess(actor, organization);
        List<Installation> page = facts.installed(assets(organization, after, limit));
        if (page.isEmpty()) {
            return List.of();
        }
        Set<SerialNumber> serials =
                page.stream()
                        .flatMap(i -> Stream.ofNullable(i.serial()))
                        .collect(Collectors.toSet());
        Covers covers = Covers.of(contracts.covering(serials, organization), facts, today());
        Experts experts = new Experts(organization, colleagues, today());
        return page.stream().map(i -> equipment(i, covers, experts)).toList();
    }

    /**
     * Lists equipment that an organization owns whose serial numbers begin as somebody types, in
     * their order, with models and lines.
     *
     * @param prefix the beginning of a serial number, also in lower case
     * @param limit the maximum number of pieces, 1 or more
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     * @throws NotFoundException if the organization is none of the actor's
     */
    public List<Installation> startingWith(
            Actor actor, OrganizationId organization, String prefix, int limit) {
        requireAccess(actor, organization);
        List<RecordVersion<Asset>> written = beginning(organization, prefix, limit);
        return facts.installed(
                written.isEmpty()
                        ? beginning(organization, prefix.toUpperCase(Locale.ROOT), limit)
                        : written);
    }

    private static Equipment equipment(Installation installation, Covers covers, Experts experts) {
        Asset asset = Objects.requireNonNull(installation.asset()).record();
        return new Equipment(
                asset,
                installation.line() == null ? null : installation.line().record(),
                covers.of(asset.serial()),
                experts.tracks(installation.line()),
                experts.of(installation.line()));
    }

    private List<RecordVersion<Asset>> beginning(
            OrganizationId organization, String prefix, int limit) {
        if (prefix.isEmpty()) {
            return assets(organization, "", limit);
        }
        if (!Require.isIdentifier(prefix)) {
            return List.of();
        }
        int last = prefix.length() - 1;
        String before =
                prefix.substring(0, last) + (char) (prefix.charAt(last) - 1) + LAST.repeat(100);
        return assets(organization, before, limit).stream()
                .filter(a -> a.record().serial().value().startsWith(prefix))
                .toList();
    }

    private List<RecordVersion<Asset>> assets(OrganizationId owner, String after, int limit) {
        return registry.page(new RecordFilter.Assets(owner, null), after, limit).stream()
                .flatMap(v -> v.as(Asset.class).stream())
                .toList();
    }

    private void requireAccess(Actor actor, OrganizationId organization) {
        Permissions.require(actor, UseCase.VIEW_EQUIPMENT);
        if (Permissions.allowsOnAll(actor, UseCase.VIEW_EQUIPMENT)) {
            return;
        }
        boolean own =
                gatherer.employments(actor.contact(), today()).stream()
                        .anyMatch(e -> e.organization().equals(organization));
        if (!own
                || !Permissions.allows(
                        actor, UseCase.VIEW_EQUIPMENT, EnumSet.of(Relation.OWN_ORGANIZATION))) {
            throw new NotFoundException("organization", organization.value());
        }
    }

    private LocalDate today() {
        return settings.dayOf(clock.instant());
    }
}
