package org.expedite.persistence.registry;

import java.util.List;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;

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
    public ProductLine toRecord() {
        return new ProductLine(
                new ProductLineCode(productLine),
                name,
                expertTracks.stream().map(ExpertTrackColumn::toExpertTrack).toList());
    }
}
