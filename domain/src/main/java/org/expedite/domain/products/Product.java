package org.expedite.domain.products;

import java.util.Set;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Relation;
import org.jspecify.annotations.Nullable;

/** A model and the line that it belongs to. */
public record Product(Model model, ProductLineCode line, @Nullable String name)
        implements RegistryRecord {
    @Override
    public RecordKey key() {
        return model.key();
    }

    @Override
    public Set<Reference> references() {
        return Set.of(new Reference(Relation.LINE, line.key()));
    }
}
