package org.expedite.served;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A center on the embedded database and one on a real MySQL server, each closed after its run. */
public final class BothCenters implements ArgumentsProvider {
    @Override
    public Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context) {
        return Arrays.stream(TestDatabase.Kind.values())
                .map(kind -> new Center(kind, Map.of()))
                .map(Arguments::of);
    }
}
