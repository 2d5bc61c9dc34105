package org.expedite.persistence.registry;

import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLineCode;
import org.jspecify.annotations.Nullable;

/** A product as JSON. */
record ProductColumn(String model, String productLine, @Nullable String name)
        implements RegistryRecordColumn {

    static ProductColumn of(Product fact) {
        return new ProductColumn(fact.model().value(), fact.line().value(), fact.name());
    }

    @Override
    public Product toRecord() {
        return new Product(new Model(model), new ProductLineCode(productLine), name);
    }
}
