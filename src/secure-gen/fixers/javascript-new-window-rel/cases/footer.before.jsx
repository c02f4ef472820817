export const Footer = ({ partner, shop }) => (
  <footer>
    <a
      href={partner.address}
      target="_blank"
      className="partner"
    >
      {partner.name}
    </a>
    <a href={shop.address} target='_blank' rel=''>Shop</a>
  </footer>
);
