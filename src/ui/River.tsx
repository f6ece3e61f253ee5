/** Course of the Songhua past Harbin and its larger islands, north up, simplified from the base map (© OpenStreetMap contributors, ODbL). */
const COURSE =
  'M0 1095l17-2 30 2 13 2 20 9 5 0 39-19 38-13 29-32 20-12 16-2 32 5 16 0 21-5 22-9 28-18 14 0 20 7 10-2 1-3-7-15-1-8 8-18 8-10 24 5 6 6 8 14 14 5 14-2 29-16 19-26 17-10 22-6-1-3 4-7-2-2 11-11-21 1-1-2 4 0 1-4 19 2 13-18 29-10 12 1 17-18 4 5 3 9 3-1 3-2-6-4-4-9 7-11 29 2-3-46-19-55 4-21 11-19 12-6 44 0 21-7 52-48 12-26 11-15 7-5 24-9 13-8 18-18 22-27 10-8 46-19 11-6 8-8 12-31 7-8 9-4 42-3 0 11-39 3-5 2-5 5-6 21-6 11-10 10-14 8-44 17-49 53-15 9-17 6-12 6-22 41-48 44-23 12-46 1-12 4-9 15-3 16 19 54 4 37-1 15-4 3-9 16-24 23-39 18-15 4-18 11-10 10-43 21-22 34-29 15 1-4-32-7-10-5-5-4-8-14-17-5-11 22 7 23-1 5-5 4-18 2-17-7-9 1-19 12-19 9-35 10-18 0-31-4-13 1-17 11-20 24-15 12-35 10-40 20-9-1-32-11-29-1-17 2zM672 851l0 5 5-4 1-6zM502 976l-20 4-5 4-4-5-7 4-1 3 19 4 9-4zM630 876l-7-2-22 2-15 4-6 6-19 30 42-19 24-8 5-5zM660 867l7-10-33 23 1 5 16-8z';

/** The river as an ornament: the only one the design has. Coloured and placed by the class. */
export function River({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 510 1050 600" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <path d={COURSE} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
