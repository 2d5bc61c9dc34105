package org.expedite.application.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads cases with their facts, checks the actor's access, and creates views. */
public final class CaseReader {
    private final Cases cases;
    private final FactGatherer gatherer;
    private final PriorityEscalation policy;
    private final ProductRecognition recognition;
    private final CaseViews views;
    private final Clock clock;

    /**
     * Creates a reader of these ports.
     *
     * @param timeAndMaterialsRate the price of an hour for customers without cover
     */
    public CaseReader(
            Cases cases,
            FactGatherer gatherer,
            PriorityEscalation policy,
            Money timeAndMaterialsRate,
            MoveSettings settings,
            Clock clock) {
        this.cases = cases;
        this.gatherer = gatherer;
        this.recognition = new ProductRecognition(gatherer);
        this.policy = policy;
        this.views = new CaseViews(gatherer.evaluator(policy), timeAndMaterialsRate, settings);
        this.clock = clock;
    }

    /**
     * Reads a case with its current facts, for a use case.
     *
     * @param asking a contact whose facts are needed too, or null
     * @throws ForbiddenException if the actor does no casework, or may not do this with the case
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public CaseSnapshot snapshot(
            Actor actor, UseCase useCase, CaseNumber number, @Nullable ContactId asking) {
        return snapshot(actor, useCase, load(actor, useCase, number), asking);
    }

    /**
     * Adds the current facts to a case, for a use case.
     *
     * @param asking a contact whose facts are needed too, or null
     * @throws ForbiddenException if the actor may not do this with the case
     * @throws org.expedite.application.NotFoundException if the actor has no access to the case
     */
    public CaseSnapshot snapshot(
            Actor actor, UseCase useCase, SupportCase supportCase, @Nullable ContactId asking) {
        return snapshot(actor, useCase, supportCase, asking, supportCase.product());
    }

    /**
     * Reads a case with the current facts on another product; see {@link ProductRecognition} for
     * its name.
     *
     * @throws ForbiddenException if the actor does no casework, or may not do this with the case
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public CaseSnapshot snapshotOfProduct(
            Actor actor, UseCase useCase, CaseNumber number, NamedProduct named) {
        SupportCase supportCase = load(actor, useCase, number);
        CaseSnapshot written = snapshot(actor, useCase, supportCase, null, product(named));
        return recognition
                .recorded(named, written.facts(), supportCase.organization())
                .map(recorded -> snapshot(actor, useCase, supportCase, null, product(recorded)))
                .orElse(written);
    }

    /**
     * Returns the serial numbers of the case's organization that equal {@code serial} without
     * regard to case, without {@code serial} itself.
     */
    public Set<SerialNumber> similarSerials(SerialNumber serial, OrganizationId organization) {
        Set<SerialNumber> similar = new TreeSet<>(gatherer.spellings(serial, organization));
        similar.remove(serial);
        return similar;
    }

    private static CaseProduct product(NamedProduct named) {
        return new CaseProduct(named.serial(), named.model(), null);
    }

    private CaseSnapshot snapshot(
            Actor actor,
            UseCase useCase,
            SupportCase supportCase,
            @Nullable ContactId asking,
            CaseProduct product) {
        KnownFacts facts =
                gatherer.gather(
                        Stream.of(asking, supportCase.requester(), CaseAccess.viewer(actor)),
                        product.serial(),
                        product.model(),
                        supportCase.organization());
        CaseSnapshot snapshot = snapshot(actor, supportCase, facts, clock.instant());
        snapshot.access().require(useCase, supportCase);
        return snapshot;
    }

    /** Creates the snapshot of a case with facts that were read already. */
    CaseSnapshot snapshot(Actor actor, SupportCase supportCase, KnownFacts facts, Instant at) {
        return new CaseSnapshot(
                supportCase,
                facts,
                at,
                CaseAccess.of(actor, facts.registry(), policy.settings().dayOf(at)));
    }

    /**
     * Reads a case, for a use case, without its facts. For staff nothing else is read.
     *
     * @throws ForbiddenException if the actor does no casework, or may not do this with the case
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public SupportCase find(Actor actor, UseCase useCase, CaseNumber number) {
        SupportCase supportCase = load(actor, useCase, number);
        access(actor).require(useCase, supportCase);
        return supportCase;
    }

    /** Reads a case whose visibility is not checked yet; nobody else may have it. */
    private SupportCase load(Actor actor, UseCase useCase, CaseNumber number) {
        Permissions.requireCasework(actor, useCase);
        return cases.find(number).orElseThrow(() -> CaseAccess.notFound(number));
    }

    /** Returns the access of an actor to cases, in one read for customers. */
    public CaseAccess access(Actor actor) {
        return new CaseAccess(
                actor,
                CaseAccess.dependsOnEmployments(actor)
                        ? gatherer.employments(
                                actor.contact(), policy.settings().dayOf(clock.instant()))
                        : List.of());
    }

    /**
     * Returns names of contacts, engineers and organizations, in one read. Customers know those of
     * their own organizations only.
     */
    public CaseNames names(
            CaseAccess access, Set<String> people, Set<OrganizationId> organizations) {
        Set<RecordKey> keys = new HashSet<>();
        organizations.stream().filter(access::mayName).map(OrganizationId::key).forEach(keys::add);
        for (String id : people) {
            keys.add(new ContactId(id).key());
            keys.add(new EngineerId(id).key());
        }
        Map<RecordKey, String> names = new HashMap<>();
        for (RecordVersion<RegistryRecord> version : gatherer.records(keys)) {
            access.nameOf(version.record())
                    .ifPresent(name -> names.put(version.record().key(), name));
        }
        return new CaseNames(names);
    }

    /**
     * Creates the actor's view of a case, before or after a move, with the facts of {@code
     * snapshot}.
     */
    public CaseView view(SupportCase supportCase, CaseSnapshot snapshot) {
        return views.of(supportCase, snapshot, similarSerials(supportCase));
    }

    /** Returns the equipment that may be meant by a serial number that is not known; else none. */
    private Set<SerialNumber> similarSerials(SupportCase supportCase) {
        SerialNumber serial = supportCase.product().serial();
        return serial == null || supportCase.assistance().outcome() != AssistanceOutcome.UNVERIFIED
                ? Set.of()
                : similarSerials(serial, supportCase.organization());
    }

    /**
     * Creates the views of a list, without facts of each case. The partners of all cases are read
     * together.
     */
    List<CaseView> summaries(CaseAccess access, List<SupportCase> page) {
        Set<OrganizationId> named =
                page.stream()
                        .flatMap(c -> Stream.ofNullable(c.assistance().partner()))
                        .collect(Collectors.toSet());
        List<RecordVersion<Organization>> partners =
                named.isEmpty() ? List.of() : gatherer.organizations(named);
        Instant now = clock.instant();
        return page.stream().map(c -> views.summary(access, c, partners, now)).toList();
    }
}
