package org.expedite.persistence.registry;

import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;

import java.util.List;

/** A product line as JSON. */
record ProductLineColumn(String productLine, String name, List<ExpertTrackColumn> expertTracks)
        implements RegistryRecordColumn {

    static ProductLineColumn of(ProductLine fact) {
        return new ProductLineColumn(
                fact.code().value(),
                fact.name(),
                fact.expertTracks().stream().map(ExpertTrackColumn::of).toList());
    }

    @Override
    public ProductLine toFact() {
        return new ProductLine(
                new ProductLineCode(productLine),
                name,
                expertTracks.stream().map(ExpertTrackColumn::toExpertTrack).toList());
    }
}
