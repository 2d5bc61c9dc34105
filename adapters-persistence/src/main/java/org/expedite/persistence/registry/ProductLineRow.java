package org.expedite.persistence.registry;

import java.util.List;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;

/** A product line as JSON. */
record ProductLineRow(String productLine, String name, List<ExpertTrackRow> expertTracks)
        implements FactRow {

    static ProductLineRow of(ProductLine fact) {
        return new ProductLineRow(
                fact.code().value(),
                fact.name(),
                fact.expertTracks().stream().map(ExpertTrackRow::of).toList());
    }

    @Override
    public ProductLine toFact() {
        return new ProductLine(
                new ProductLineCode(productLine),
                name,
                expertTracks.stream().map(ExpertTrackRow::toExpertTrack).toList());
    }
}
