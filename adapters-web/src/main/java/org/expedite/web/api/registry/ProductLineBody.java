package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.text.Text;

/** A product line, as a registrar sends it. */
@Introspected
@Schema(name = "ProductLineBody")
public record ProductLineBody(
        @NotNull @Text(max = 200) String name,
        @NotNull @Size(max = 100, message = "TOO_MANY: must be at most 100")
                List<@NotNull @Valid ExpertTrackJson> expertTracks)
        implements RecordBody {

    @Override
    public RegistryRecord toFact(String code) {
        return new ProductLine(
                new ProductLineCode(code),
                name,
                IntStream.range(0, expertTracks.size())
                        .mapToObj(i -> expertTracks.get(i).toExpertTrack("/expert_tracks/" + i))
                        .toList());
    }

    @Override
    public Stream<String> pointersOf(Reference reference) {
        return Stream.empty();
    }
}
