package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A model, as a registrar sends it. */
@Introspected
@Schema(name = "ProductBody")
public record ProductBody(
        @NotNull @Identifier String productLine, @Text(max = 200) @Nullable String name)
        implements RecordBody {

    @Override
    public RegistryRecord toFact(String model) {
        return new Product(new Model(model), new ProductLineCode(productLine), name);
    }

    @Override
    public Stream<String> pointersOf(Reference reference) {
        return Stream.of("/product_line");
    }
}
