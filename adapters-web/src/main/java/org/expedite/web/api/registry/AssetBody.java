package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Relation;
import org.expedite.web.api.text.Identifier;

/** A piece of equipment, as a registrar sends it. */
@Introspected
@Schema(name = "AssetBody")
public record AssetBody(@NotNull @Identifier String model, @NotNull @Identifier String ownerId)
        implements RecordBody {

    @Override
    public RegistryRecord toFact(String serial) {
        return new Asset(new SerialNumber(serial), new Model(model), new OrganizationId(ownerId));
    }

    @Override
    public Stream<String> pointersOf(Reference reference) {
        return Stream.of(reference.relation() == Relation.MODEL ? "/model" : "/owner_id");
    }
}
