export default function ParkPage() {
  return <h1>Park</h1>;
}
