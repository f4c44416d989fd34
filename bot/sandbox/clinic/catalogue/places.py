"""Four sites in London with twelve locations; two of them lie at an address of their own."""

from bot.sandbox.clinic.catalogue.model import Address, Location, Point, Site

CAMDEN, CANAL, PRIMROSE = 2101, 2102, 2103
RICHMOND, RIVERSIDE, KEW = 2201, 2202, 2203
GREENWICH, CUTTY, BLACKHEATH = 2301, 2302, 2303
EALING, HAVEN, ACTON = 2401, 2402, 2403

SITES = (
    Site(
        1101,
        "Camden",
        Address("14 Demonstration Parkway", "London", "NW1 0ZZ", line2="Camden Town"),
        Point(51.539012, -0.142604),
        (
            Location(CAMDEN, "Camden Consulting Rooms"),
            Location(CANAL, "Canal Wing"),
            Location(PRIMROSE, "Primrose Hill Annexe", Address("3 Sample Crescent", "London", "NW1 8ZZ")),
        ),
    ),
    Site(
        1102,
        "Richmond",
        Address("27 Specimen Green", "Richmond", "TW9 1ZZ"),
        Point(51.461310, -0.303742),
        (
            Location(RICHMOND, "Richmond Consulting Rooms"),
            Location(RIVERSIDE, "Riverside Therapy Suite"),
            Location(KEW, "Kew Rooms", Address("8 Pattern Road", "Kew", "TW9 3ZZ")),
        ),
    ),
    Site(
        1103,
        "Greenwich",
        Address("5 Example Reach", "London", "SE10 9ZZ", line2="Greenwich"),
        Point(51.482577, -0.007659),
        (
            Location(GREENWICH, "Greenwich Consulting Rooms"),
            Location(CUTTY, "Creek Wing"),
            Location(BLACKHEATH, "Blackheath Rooms", Address("41 Model Village Way", "London", "SE3 0ZZ")),
        ),
    ),
    Site(
        1104,
        "Ealing",
        Address("60 Placeholder Broadway", "London", "W5 2ZZ", line2="Ealing"),
        Point(51.513014, -0.305020),
        (
            Location(EALING, "Ealing Consulting Rooms"),
            Location(HAVEN, "Haven Suite"),
            Location(ACTON, "Acton Rooms", Address("112 Mock Turtle Lane", "London", "W3 6ZZ")),
        ),
    ),
)
