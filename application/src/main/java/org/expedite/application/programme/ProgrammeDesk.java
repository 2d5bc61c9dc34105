package org.expedite.application.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.expedite.application.registry.ProductLines;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.Registry;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Track;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.escalation.Situation;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/** Describes the programme as it is today, and answers questions about it; open to everybody. */
public final class ProgrammeDesk {
    /** Page size for reading the product lines. */
    private static final int PAGE = 500;

    private final Registry registry;
    private final ProductLines productLines;
    private final PolicySettings settings;
    private final Clock clock;

    /** The last result of {@link #today}. */
    private volatile @Nullable Programme last;

    /** Creates a desk on these ports. */
    public ProgrammeDesk(
            Registry registry, ProductLines productLines, PolicySettings settings, Clock clock) {
        this.registry = registry;
        this.productLines = productLines;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Returns the current programme: the very same object until a product line changes or another
     * day begins, so that callers may keep what they make of it.
     */
    public Programme today() {
        LocalDate day = settings.dayOf(clock.instant());
        // Before the lines: those read later may be newer, and then the next revision tells.
        long revision = productLines.revision();
        Programme kept = last;
        if (kept == null || !kept.day().equals(day) || kept.revision() != revision) {
            kept = read(day, revision);
            last = kept;
        }
        return kept;
    }

    private Programme read(LocalDate day, long revision) {
        Map<Track, List<ProductLineCode>> lines = new TreeMap<>(Comparator.comparing(Track::code));
        List<Programme.ExpertLine> expertLines = new ArrayList<>();
        for (ProductLine line : catalogue()) {
            line.expertTracks()
                    .forEach(
                            level ->
                                    expertLines.add(
                                            new Programme.ExpertLine(
                                                    line.code(), line.name(), level)));
            for (Track track : line.expertTracksOn(day)) {
                lines.computeIfAbsent(track, t -> new ArrayList<>()).add(line.code());
            }
        }
        return new Programme(
                day,
                revision,
                lines.entrySet().stream()
                        .map(e -> new Programme.ExpertLevel(e.getKey(), e.getValue()))
                        .toList(),
                expertLines,
                settings.levels());
    }

    /** Returns the technical levels of the center. */
    public TechnicalLevels technicalLevels() {
        return settings.levels();
    }

    /**
     * Evaluates a request for priority escalation in a made-up situation, by the rules of every
     * decision. Nothing is read or stored.
     */
    public Evaluation evaluate(Situation situation, Situation.Names names) {
        Instant now = clock.instant();
        return new PriorityEscalation(settings)
                .evaluate(situation.facts(names, settings.dayOf(now), now), now);
    }

    /** Returns all product lines, in the order of their codes. */
    public List<ProductLine> catalogue() {
        List<ProductLine> lines = new ArrayList<>();
        String after = "";
        List<RecordVersion<RegistryRecord>> page;
        do {
            page = registry.page(new RecordFilter.All(RecordKind.PRODUCT_LINE), after, PAGE);
            for (RecordVersion<RegistryRecord> recorded : page) {
                lines.add((ProductLine) recorded.record());
                after = recorded.record().key().id();
            }
        } while (page.size() == PAGE);
        return lines;
    }
}
