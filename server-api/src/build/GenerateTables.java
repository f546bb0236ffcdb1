import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** Migrates a throw-away PostgreSQL and writes jOOQ's table classes from it; skipped while the migrations are unchanged. */
class GenerateTables {
    private static final List<String> SCHEMAS = List.of(
            "platform",
            "auth",
            "scheduling",
            "payments",
            "telehealth",
            "certificates",
            "messaging",
            "learning",
            "legal");

    public static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var target = Path.of(args[1]);
        var stamp = target.resolve("stamp.txt");
        var now = fingerprint(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(now)) return;

        try (var postgres = EmbeddedPostgres.builder().start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            Flyway.configure()
                    .dataSource(url, "postgres", "")
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(url, target));
        }
        Files.writeString(stamp, now);
    }

    private static Configuration configuration(String url, Path target) {
        var schemas = SCHEMAS.stream()
                .map(name -> new SchemaMappingType().withInputSchema(name))
                .toList();
        return new Configuration()
                .withJdbc(new Jdbc().withUrl(url).withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withSchemata(schemas)
                                .withExcludes("pg_.*|gbt_.*")
                                .withForcedTypes(
                                        new ForcedType().withName("INSTANT").withIncludeTypes("timestamptz"),
                                        // jOOQ knows no multirange; as text PostgreSQL reads and writes it itself.
                                        new ForcedType().withName("CLOB").withIncludeTypes("int4multirange")))
                        .withGenerate(
                                new Generate().withPojos(false).withDaos(false).withRoutines(false))
                        .withTarget(new Target()
                                .withPackageName("ch.cryptocare.server.tables")
                                .withDirectory(target.toString())));
    }

    private static String fingerprint(Path migrations) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(migrations)) {
            for (var file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        digest.update(configuration("", Path.of("")).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
