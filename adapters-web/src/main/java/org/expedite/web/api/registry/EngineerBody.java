package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.constraints.CrossField;
import org.expedite.web.api.constraints.CrossFieldChecked;
import org.expedite.web.api.constraints.Distinct;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A person who works for the assistance center, as a registrar sends it. An {@code ENGINEER} works
 * at the named levels, a {@code DUTY_MANAGER} at every level; skills are product lines, an empty
 * list means all.
 *
 * @param active whether the person works for the center, true by default; false takes all cases
 *     from the person, and the sign-in as staff
 */
@Introspected
@CrossField
@Schema(name = "EngineerBody")
public record EngineerBody(
        @NotNull @Text(max = 200) String name,
        @NotNull @Text(max = 254) @Email(message = "INVALID_EMAIL: must be an e-mail address")
                String email,
        @NotNull
                @Distinct
                @ArraySchema(uniqueItems = true)
                @Size(max = 100, message = "TOO_MANY: must be at most 100")
                List<@NotNull @Identifier String> levels,
        @NotNull
                @Distinct
                @ArraySchema(uniqueItems = true)
                @Size(max = 100, message = "TOO_MANY: must be at most 100")
                List<@NotNull @Identifier String> skills,
        @NotEmpty(message = "REQUIRED: must name at least one role")
                @Distinct
                @ArraySchema(uniqueItems = true)
                @Size(max = 10, message = "TOO_MANY: must be at most 10")
                List<@NotNull StaffRole> roles,
        @Schema(defaultValue = "true") @Nullable Boolean active)
        implements CrossFieldChecked, RecordBody {

    @Override
    public Stream<FieldError> fieldErrors() {
        boolean needsLevel = isActive() && roles != null && roles.contains(StaffRole.ENGINEER);
        return needsLevel && levels != null && levels.isEmpty()
                ? Stream.of(
                        new FieldError(
                                "levels",
                                FieldError.Code.REQUIRED,
                                "must name a level of the role ENGINEER"))
                : Stream.empty();
    }

    @Override
    public RegistryRecord toFact(String id) {
        return new Engineer(
                new EngineerId(id),
                name,
                email,
                inOrder(levels, TechnicalLevel::new),
                inOrder(skills, ProductLineCode::new),
                new LinkedHashSet<>(roles),
                isActive());
    }

    private boolean isActive() {
        return active == null || active;
    }

    @Override
    public Stream<String> pointersOf(Reference reference) {
        return IntStream.range(0, skills.size())
                .filter(i -> skills.get(i).equals(reference.target().id()))
                .mapToObj(i -> "/skills/" + i);
    }

    private static <T> Set<T> inOrder(Collection<String> codes, Function<String, T> of) {
        return codes.stream().map(of).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
